package org.lmsgateway.launch.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.service.LaunchesInMemory;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenantconfig.LaunchSettings;

class LaunchCleanupTest {

  @Test
  void wipesWhatNobodyTookAndPurgesWhatIsPastItsRetention() {
    List<Instant> times = new ArrayList<>();
    var launches =
        new LaunchesInMemory() {
          @Override
          public int wipeBefore(Instant time) {
            times.add(time);
            return 1;
          }

          @Override
          public int purgeBefore(Instant time) {
            times.add(time);
            return 1;
          }
        };
    var settings = new LaunchSettings(Duration.ofDays(30), false);

    new LaunchCleanup(launches, settings, null, new SettableClock()).cleanUp();

    assertThat(times)
        .containsExactly(SettableClock.START, SettableClock.START.minus(Duration.ofDays(30)));
  }
}
