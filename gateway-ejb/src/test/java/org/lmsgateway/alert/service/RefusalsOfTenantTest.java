package org.lmsgateway.alert.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmsgateway.alert.service.RefusalsOfTenant.Count;
import org.lmsgateway.shared.TenantId;

class RefusalsOfTenantTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 8);
  private static final TenantId SCHOOL = new TenantId("school");

  private final List<Count> counts = new ArrayList<>();

  private void count(int daysAgo, boolean refused, long launches) {
    counts.add(new Count(SCHOOL, TODAY.minusDays(daysAgo), refused, launches));
  }

  private boolean isUnusual() {
    return RefusalsOfTenant.of(counts).get(0).isUnusual(TODAY);
  }

  @Test
  void twentyInANewSchoolAreUnusual() {
    count(0, true, 19);
    assertThat(isUnusual()).isFalse();

    count(0, true, 1);
    assertThat(isUnusual()).isTrue();
  }

  @Test
  void threeTimesAsManyAsOnADayOfTheWeekAreUnusual() {
    for (var day = 1; day <= 7; day++) {
      count(day, true, 10);
    }
    count(0, true, 29);
    assertThat(isUnusual()).isFalse();

    count(0, true, 1);
    assertThat(isUnusual()).isTrue();
  }

  @Test
  void lessThanATenthOfAllIsNot() {
    count(0, true, 30);
    count(0, false, 271);

    assertThat(isUnusual()).isFalse();
  }
}
