package org.lmsgateway.launch.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.refusal.LaunchReason;

class FrequentReasonTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

  private final List<DailyCount> counts = new ArrayList<>();

  private void refused(LaunchReason reason, int daysAgo, long launches) {
    counts.add(new DailyCount(TODAY.minusDays(daysAgo), Optional.of(reason), launches));
  }

  private List<FrequentReason> reasons() {
    return FrequentReason.of(counts, TODAY, 2);
  }

  @Test
  void namesTheMostFrequentOfSevenDaysFirst() {
    refused(LaunchReason.TOKEN_EXPIRED, 3, 5);
    refused(LaunchReason.STATE_EXPIRED, 3, 9);
    refused(LaunchReason.KEY_ID_UNKNOWN, 4, 1);
    refused(LaunchReason.NONCE_REPLAYED, 7, 100);
    counts.add(new DailyCount(TODAY, Optional.empty(), 1000));

    assertThat(reasons())
        .containsExactly(
            new FrequentReason(LaunchReason.STATE_EXPIRED, 9, false),
            new FrequentReason(LaunchReason.TOKEN_EXPIRED, 5, false));
  }

  @Test
  void namesWhatRisesBeforeWhatIsFrequent() {
    refused(LaunchReason.STATE_EXPIRED, 4, 90);
    refused(LaunchReason.SIGNATURE_INVALID, 0, 3);

    assertThat(reasons())
        .containsExactly(
            new FrequentReason(LaunchReason.SIGNATURE_INVALID, 3, true),
            new FrequentReason(LaunchReason.STATE_EXPIRED, 90, false));
  }

  @Test
  void doesNotCallItRisingWhenItIsAsUsualOrOnlyAFew() {
    refused(LaunchReason.TOKEN_EXPIRED, 1, 2);
    for (int day = 2; day < 9; day++) {
      refused(LaunchReason.STATE_EXPIRED, day, 5);
    }
    refused(LaunchReason.STATE_EXPIRED, 0, 20);

    assertThat(reasons()).noneMatch(FrequentReason::rising);
    refused(LaunchReason.STATE_EXPIRED, 1, 1);
    assertThat(reasons().get(0))
        .isEqualTo(new FrequentReason(LaunchReason.STATE_EXPIRED, 46, true));
  }

  @Test
  void namesNothingWhereNothingWasRefused() {
    assertThat(reasons()).isEmpty();
  }
}
