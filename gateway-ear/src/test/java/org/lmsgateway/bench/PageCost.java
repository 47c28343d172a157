package org.lmsgateway.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a page costs.
 *
 * @param small processor time in ms with little data: the median of the runs
 * @param large the same with much
 * @param ratio the median of the ratios of all pairs
 * @param queries to the database, with much data
 */
record PageCost(String page, double small, double large, double ratio, long queries) {

  private static final int MOST_QUERIES = 10;
  private static final double MOST_RATIO = 1.5;

  static final String TABLE_HEAD =
      "| Page | 10 / 100 | 10,000 / 1,000,000 | Ratio | Queries |\n|---|---|---|---|---|\n";

  /**
   * @param pairs what it cost with little and with much data, run by run
   */
  static PageCost of(String page, List<Duration[]> pairs, long queries) {
    return new PageCost(
        page,
        median(pairs.stream().mapToDouble(pair -> milliseconds(pair[0])).toArray()),
        median(pairs.stream().mapToDouble(pair -> milliseconds(pair[1])).toArray()),
        median(
            pairs.stream()
                .mapToDouble(pair -> milliseconds(pair[1]) / milliseconds(pair[0]))
                .toArray()),
        queries);
  }

  /** Whether it is at most 10 queries, and 1.5 times what it costs with little data. */
  boolean isAllowed() {
    return queries <= MOST_QUERIES && ratio <= MOST_RATIO;
  }

  private static double milliseconds(Duration time) {
    return time.toNanos() / 1e6;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  JsonObject json() {
    return Json.createObjectBuilder()
        .add("page", page)
        .add("smallMs", small)
        .add("largeMs", large)
        .add("ratio", ratio)
        .add("queries", queries)
        .build();
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f ms | %.1f ms | %.2f | %d |%n",
        page,
        small,
        large,
        ratio,
        queries);
  }
}
