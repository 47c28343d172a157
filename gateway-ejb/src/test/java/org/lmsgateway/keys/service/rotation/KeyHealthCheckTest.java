package org.lmsgateway.keys.service.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmsgateway.keys.rotation.KeyHealth;
import org.lmsgateway.keys.rotation.KeyHealth.State;
import org.lmsgateway.keys.rotation.KeyPhase;
import org.lmsgateway.keys.rotation.OwnKey;
import org.lmsgateway.tenantconfig.KeySettings;

class KeyHealthCheckTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final KeySettings SETTINGS =
      new KeySettings(List.of(), null, Duration.ofDays(90), Duration.ofDays(7));

  private static OwnKey key(KeyPhase phase, Instant from) {
    return new OwnKey("k", phase, from, from, null, null);
  }

  private static KeyHealth health(int day, OwnKey... keys) {
    return KeyHealthCheck.of(List.of(keys), SETTINGS, START.plus(Duration.ofDays(day)));
  }

  @Test
  void noKeyIsNoFault() {
    assertThat(health(1)).isEqualTo(new KeyHealth(State.NONE, null, null));
  }

  @Test
  void keyChangesWhenItsTimeIsOver() {
    assertThat(health(1, key(KeyPhase.CURRENT, START)))
        .isEqualTo(new KeyHealth(State.GOOD, START, START.plus(Duration.ofDays(90))));
  }

  @Test
  void nextKeySaysWhenItTakesOver() {
    var takesOver = START.plus(Duration.ofDays(88));

    assertThat(health(85, key(KeyPhase.NEXT, takesOver), key(KeyPhase.CURRENT, START)))
        .isEqualTo(new KeyHealth(State.CHANGING, START, takesOver));
  }

  @Test
  void nextKeyThatIsNotPublishedInTimeIsOverdue() {
    assertThat(health(84, key(KeyPhase.CURRENT, START)).state()).isEqualTo(State.OVERDUE);
  }
}
