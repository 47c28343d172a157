package org.lmsgateway.practice.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.practice.service.FakeToolTokens.CLOCK;
import static org.lmsgateway.practice.service.FakeToolTokens.NOW;

import org.junit.jupiter.api.Test;

class RecentValuesTest {

  private final RecentValues values = new RecentValues(CLOCK);

  @Test
  void knowAValueAgainUntilItsEnd() {
    assertThat(values.add("a", NOW.plusSeconds(1))).isTrue();
    assertThat(values.add("a", NOW.plusSeconds(1))).isFalse();
    assertThat(values.remove("a")).isTrue();
    assertThat(values.remove("a")).isFalse();
  }

  @Test
  void forgetAValueThatIsOver() {
    values.add("a", NOW);

    assertThat(values.remove("a")).isFalse();
  }

  @Test
  void forgetTheOldestOfTooMany() {
    for (int i = 0; i <= 500; i++) {
      values.add("value " + i, NOW.plusSeconds(60));
    }

    assertThat(values.remove("value 0")).isFalse();
    assertThat(values.remove("value 1")).isTrue();
    assertThat(values.remove("value 500")).isTrue();
  }
}
