package org.lmsgateway.test;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code /metrics} says at one moment.
 *
 * @param values by name and labels, as they stand there
 */
public record Metrics(Map<String, Double> values) {

  /** Reads them as Prometheus does. */
  public static Metrics of(Gateway gateway) {
    var answer =
        new Visitor()
            .sending("Authorization", "Bearer " + PayaraMicroFixture.METRICS_TOKEN)
            .get(gateway.at("/metrics"));
    return new Metrics(
        answer
            .body()
            .lines()
            .filter(line -> !line.startsWith("#") && line.contains(" "))
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.lastIndexOf(' ')),
                    line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)),
                    (first, again) -> first,
                    TreeMap::new)));
  }

  /** The names, without labels. */
  public Set<String> names() {
    return values.keySet().stream()
        .map(sample -> sample.split("\\{")[0])
        .collect(Collectors.toSet());
  }

  /**
   * The sum of all samples of a name that have these labels.
   *
   * @param labels such as {@code outcome="refused"}
   */
  public double sum(String name, String... labels) {
    return values.entrySet().stream()
        .filter(sample -> sample.getKey().startsWith(name + "{"))
        .filter(sample -> Set.of(labels).stream().allMatch(sample.getKey()::contains))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
