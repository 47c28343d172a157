package org.lmsgateway.launch.service.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenantconfig.limit.LimitSettings;

class LaunchLimitsTest {

  private final SettableClock clock = new SettableClock();
  private final LaunchLimits limits = new LaunchLimits(new LimitSettings(3, 6, List.of()), clock);

  private long logins(RegistrationId registration, int tries) {
    return IntStream.range(0, tries)
        .filter(i -> limits.loginReason(registration).isEmpty())
        .count();
  }

  private long recorded(LaunchOrigin origin, int tries) {
    return IntStream.range(0, tries).filter(i -> limits.isRecorded(origin)).count();
  }

  private static LaunchOrigin of(RegistrationId registration) {
    return new LaunchOrigin(Optional.empty(), Optional.of(registration), Optional.empty());
  }

  @Test
  void letsTenSecondsWorthComeAtOnceAndThenSoManyASecond() {
    var registration = RegistrationId.random();

    assertThat(logins(registration, 100)).isEqualTo(30);
    clock.advance(Duration.ofSeconds(1));
    assertThat(logins(registration, 100)).isEqualTo(3);
    clock.advance(Duration.ofHours(1));
    assertThat(logins(registration, 100)).isEqualTo(30);
  }

  @Test
  void countsEachRegistrationForItself() {
    logins(RegistrationId.random(), 100);

    assertThat(logins(RegistrationId.random(), 1)).isEqualTo(1);
  }

  /** Who has begun a launch may end it, whatever else begins. */
  @Test
  void countsLoginsAndAnswersApart() {
    var registration = RegistrationId.random();
    logins(registration, 100);

    assertThat(limits.launchReason(registration)).isEmpty();
  }

  @Test
  void recordsTheFirstRefusalsOfAMinute() {
    var origin = of(RegistrationId.random());

    assertThat(recorded(origin, 100)).isEqualTo(6);
    clock.advance(Duration.ofSeconds(10));
    assertThat(recorded(origin, 100)).isEqualTo(1);
  }

  /** A school's registration is not silenced by somebody else behind its address. */
  @Test
  void countsByTheAddressOnlyWhatHasNoRegistration() {
    var school = "192.0.2.7";
    assertThat(recorded(LaunchOrigin.UNKNOWN.from(school), 100)).isEqualTo(6);

    assertThat(recorded(of(RegistrationId.random()).from(school), 1)).isEqualTo(1);
    assertThat(recorded(LaunchOrigin.UNKNOWN.from("192.0.2.8"), 1)).isEqualTo(1);
  }

  @Test
  void boundsWhatIsRecordedOfAnyNumberOfAddresses() {
    var all =
        IntStream.range(0, 1000)
            .mapToObj(i -> LaunchOrigin.UNKNOWN.from("2001:db8::" + i))
            .filter(limits::isRecorded)
            .count();

    assertThat(all).isEqualTo(30);
  }
}
