package org.lmsgateway.launch.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.launch.count.DailyCount;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.web.home.LaunchChart.Bar;

class LaunchChartTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
  private static final LocalDate LAST = LocalDate.parse("2026-03-04");

  private static LaunchChart chart(DailyCount... counts) {
    return LaunchChart.of(List.of(counts), FIRST, LAST);
  }

  private static DailyCount accepted(int day, long launches) {
    return new DailyCount(FIRST.plusDays(day), Optional.empty(), launches);
  }

  private static DailyCount refused(int day, LaunchReason reason, long launches) {
    return new DailyCount(FIRST.plusDays(day), Optional.of(reason), launches);
  }

  @Test
  void drawsADayForEachAlsoWithoutLaunches() {
    var chart = chart(accepted(1, 3));

    assertThat(chart.getBars())
        .hasSize(4)
        .extracting(Bar::accepted)
        .containsExactly("0.0", "96.0", "0.0", "0.0");
    assertThat(chart.getBusyDays()).containsExactly(new LaunchDay(FIRST.plusDays(1), 3, 0));
  }

  @Test
  void putsRefusedOnesOfAllReasonsOnTopOfAcceptedOnes() {
    var chart =
        chart(
            accepted(0, 5),
            refused(0, LaunchReason.TOKEN_EXPIRED, 2),
            refused(0, LaunchReason.STATE_EXPIRED, 3));
    var bar = chart.getBars().get(0);

    assertThat(chart.getTop()).isEqualTo(10);
    assertThat(bar.getAcceptedTop()).isEqualTo("80.0");
    assertThat(bar.getRefusedTop()).isEqualTo("0.0");
    assertThat(chart.getRefused()).isEqualTo(5);
    assertThat(chart.getAll()).isEqualTo(10);
  }

  @Test
  void showsASingleRefusalAmongVeryMany() {
    var chart = chart(accepted(0, 100_000), refused(0, LaunchReason.TOKEN_EXPIRED, 1));

    assertThat(chart.getBars().get(0).refused()).isEqualTo("1.5");
  }

  @Test
  void leavesOutWhatIsNotInItsDays() {
    assertThat(chart(accepted(-1, 7), accepted(4, 7)).getAll()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 2", "2, 2", "3, 5", "6, 10", "10, 10", "11, 20", "21, 50", "999, 1000"})
  void endsAtANumberThatIsEasyToRead(long most, long top) {
    assertThat(LaunchChart.round(most)).isEqualTo(top);
  }
}
