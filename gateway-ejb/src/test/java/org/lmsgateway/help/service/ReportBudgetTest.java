package org.lmsgateway.help.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.service.SettableClock;

class ReportBudgetTest {
  private final SettableClock clock = new SettableClock();
  private final ReportBudget budget = new ReportBudget(clock);

  @Test
  void givesNoMoreThanTheMostWithinItsTime() {
    for (int i = 0; i < ReportBudget.MOST; i++) {
      assertThat(budget.take()).isTrue();
    }

    assertThat(budget.take()).isFalse();
  }

  @Test
  void givesAgainWhenItsTimeIsOver() {
    while (budget.take()) {
      // spend it
    }

    clock.advance(ReportBudget.WITHIN.plus(Duration.ofSeconds(1)));

    assertThat(budget.take()).isTrue();
  }
}
