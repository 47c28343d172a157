package org.lmsgateway.practice.service.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.practice.service.grades.GradebookBean;
import org.lmsgateway.practice.service.people.CoursePeopleBean;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenantconfig.LaunchSettings;

class PracticeLmsBeanTest {

  private final FakeToolKeys keys = new FakeToolKeys();

  private PracticeLmsBean lms(String address, boolean enabled) {
    var settings =
        new LaunchSettings(Duration.ofDays(90), Duration.ofDays(400), List.of(), enabled);
    var people = new CoursePeopleBean();
    return new PracticeLmsBean(
        null,
        keys,
        new FakeContent(),
        new GradebookBean(people),
        people,
        new GatewayAddress(URI.create(address)),
        settings);
  }

  @Test
  void isOnOnlyWhereItIsEnabled() {
    assertThat(lms("http://localhost:8080", true).isOn()).isTrue();
    assertThat(lms("http://localhost:8080", false).isOn()).isFalse();
  }

  @Test
  void staysOffOnAnAddressThatIsNotLoopback() {
    assertThat(lms("https://gateway.school.example", true).isOn()).isFalse();
    assertThat(lms("https://localhost.school.example", true).isOn()).isFalse();
  }

  @Test
  void answersNothingWhileItIsOff() {
    var off = lms("http://localhost:8080", false);

    assertThatIllegalStateException().isThrownBy(off::offers);
    assertThatIllegalStateException().isThrownBy(off::links);
    assertThatIllegalStateException().isThrownBy(off::addContent);
    assertThatIllegalStateException().isThrownBy(off::startAgain);
    assertThatIllegalStateException().isThrownBy(off::register);
    assertThatIllegalStateException().isThrownBy(off::publicKeySet);
    assertThatIllegalStateException()
        .isThrownBy(() -> off.authenticate(new LaunchParameters(Map.of())));
    assertThat(keys.owners).isEmpty();
  }

  @Test
  void publishesOnlyTheRightKey() {
    keys.ensure(AuthenticationEndpoint.WRONG_KEY_OWNER);
    keys.ensure(AuthenticationEndpoint.KEY_OWNER);

    assertThat(lms("http://localhost:8080", true).publicKeySet())
        .isEqualTo(keys.publicKeySet(AuthenticationEndpoint.KEY_OWNER).orElseThrow());
  }
}
