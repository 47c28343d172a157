package org.lmsgateway.launch.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.lmsgateway.launch.attention.Attention;
import org.lmsgateway.launch.attention.AttentionService;
import org.lmsgateway.launch.attention.Beginnings;
import org.lmsgateway.launch.count.FrequentReason;
import org.lmsgateway.launch.count.LaunchStatistics;
import org.lmsgateway.shared.web.page.PageTexts;

/** How launches go, and what wants to be looked at today. */
@Named
@RequestScoped
public class HomePage {
  private static final List<Integer> SPANS = List.of(7, 30, 90);
  private static final int USUAL_SPAN = 30;
  private static final int REASONS = 3;

  /** The week, and the week that it is compared with. */
  private static final int LEAST_DAYS = 14;

  @Inject private LaunchStatistics statistics;
  @Inject private AttentionService service;
  @Inject private Clock clock;

  private String days;
  private int span = USUAL_SPAN;
  private LaunchChart chart;
  private LaunchChart week;
  private List<FrequentReason> reasons = List.of();
  private Attention attention = Attention.NONE;
  private Beginnings beginnings;

  public void enter() {
    span =
        SPANS.stream()
            .filter(one -> String.valueOf(one).equals(days))
            .findFirst()
            .orElse(USUAL_SPAN);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var counts = statistics.since(today.minusDays(Math.max(span, LEAST_DAYS) - 1L));
    chart = LaunchChart.of(counts, today.minusDays(span - 1L), today);
    week = LaunchChart.of(counts, today.minusDays(6), today);
    reasons = FrequentReason.of(counts, today, REASONS);
    attention = service.today();
    if (chart.getAll() == 0) {
      beginnings = service.beginnings();
    }
  }

  /** The share of refused launches in the last seven days, such as 2 %. */
  public String getRefusedShare() {
    var percent = NumberFormat.getPercentInstance(PageTexts.locale());
    percent.setMaximumFractionDigits(1);
    return percent.format(week.getAll() == 0 ? 0 : (double) week.getRefused() / week.getAll());
  }

  /** Whether there are first steps to make. */
  public boolean isBeginning() {
    return beginnings != null && !beginnings.launch();
  }

  public boolean isQuiet() {
    return attention.isEmpty() && reasons.isEmpty();
  }

  public Beginnings getBeginnings() {
    return beginnings;
  }

  public LaunchChart getChart() {
    return chart;
  }

  public LaunchChart getWeek() {
    return week;
  }

  public List<FrequentReason> getReasons() {
    return reasons;
  }

  public Attention getAttention() {
    return attention;
  }

  public List<Integer> getSpans() {
    return SPANS;
  }

  public int getSpan() {
    return span;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }
}
