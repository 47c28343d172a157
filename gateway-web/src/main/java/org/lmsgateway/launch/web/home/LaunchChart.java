package org.lmsgateway.launch.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.launch.count.DailyCount;

/**
 * A chart of days, drawn as bars: accepted launches below, refused ones on top. The lengths are in
 * the units of the drawing.
 */
public final class LaunchChart {

  static final int WIDTH = 720;
  static final int HEIGHT = 160;

  /** The part of a day's width that is left free. */
  private static final double GAP = 0.25;

  /** A bar; where nothing was launched its heights are 0. */
  public record Bar(LaunchDay day, String x, String width, String accepted, String refused) {

    /** Where the accepted part begins, from above. */
    public String getAcceptedTop() {
      return number(HEIGHT - Double.parseDouble(accepted));
    }

    /** Where the refused part begins, from above. */
    public String getRefusedTop() {
      return number(HEIGHT - Double.parseDouble(accepted) - Double.parseDouble(refused));
    }
  }

  private final List<LaunchDay> days = new ArrayList<>();
  private final long top;

  private LaunchChart(Map<LocalDate, LaunchDay> counted, LocalDate first, LocalDate last) {
    for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
      days.add(counted.getOrDefault(day, new LaunchDay(day, 0, 0)));
    }
    top = round(days.stream().mapToLong(LaunchDay::getAll).max().orElse(0));
  }

  /** Of the days from the first to the last, those without launches too. */
  static LaunchChart of(Collection<DailyCount> counts, LocalDate first, LocalDate last) {
    Map<LocalDate, LaunchDay> days = new HashMap<>();
    for (var count : counts) {
      boolean refused = count.reason().isPresent();
      days.merge(
          count.day(),
          new LaunchDay(
              count.day(), refused ? 0 : count.launches(), refused ? count.launches() : 0),
          (one, other) ->
              new LaunchDay(
                  one.day(), one.accepted() + other.accepted(), one.refused() + other.refused()));
    }
    return new LaunchChart(days, first, last);
  }

  /** The next number that is easy to read: 1, 2 or 5 with zeros, and at least 2. */
  static long round(long most) {
    long ten = 1;
    while (ten * 10 <= most) {
      ten *= 10;
    }
    for (long step : new long[] {1, 2, 5, 10}) {
      if (ten * step >= Math.max(most, 2)) {
        return ten * step;
      }
    }
    return ten * 10;
  }

  public List<Bar> getBars() {
    var bars = new ArrayList<Bar>();
    double wide = (double) WIDTH / days.size();
    for (int i = 0; i < days.size(); i++) {
      var day = days.get(i);
      bars.add(
          new Bar(
              day,
              number(i * wide + wide * GAP / 2),
              number(wide * (1 - GAP)),
              height(day.accepted()),
              height(day.refused())));
    }
    return bars;
  }

  /** What there is at all is to be seen, however little. */
  private String height(long launches) {
    return number(launches == 0 ? 0 : Math.max(1.5, (double) launches * HEIGHT / top));
  }

  private static String number(double length) {
    return String.valueOf(Math.round(length * 10) / 10.0);
  }

  public List<LaunchDay> getDays() {
    return List.copyOf(days);
  }

  /** The latest first, and only those that had launches. */
  public List<LaunchDay> getBusyDays() {
    var busy = new ArrayList<LaunchDay>();
    days.stream().filter(day -> day.getAll() > 0).forEach(day -> busy.add(0, day));
    return busy;
  }

  /** The number at the upper edge. */
  public long getTop() {
    return top;
  }

  public LocalDate getFirst() {
    return days.get(0).day();
  }

  public LocalDate getMiddle() {
    return days.get(days.size() / 2).day();
  }

  public LocalDate getLast() {
    return days.get(days.size() - 1).day();
  }

  public long getAccepted() {
    return days.stream().mapToLong(LaunchDay::accepted).sum();
  }

  public long getRefused() {
    return days.stream().mapToLong(LaunchDay::refused).sum();
  }

  public long getAll() {
    return getAccepted() + getRefused();
  }
}
