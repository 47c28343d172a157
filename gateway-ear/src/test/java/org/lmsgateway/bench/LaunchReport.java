package org.lmsgateway.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lmsgateway.test.TestDirectories;

/** Gathers the blocks, and writes their medians with the least and the most beside them. */
final class LaunchReport {

  private final int workers;
  private final int launches;
  private final List<Block> ours = new ArrayList<>();
  private final List<Block> least = new ArrayList<>();
  private final List<Block> open = new ArrayList<>();
  private final Map<String, Long> memory = new LinkedHashMap<>();
  private double openRate;

  LaunchReport(int workers, int launches) {
    this.workers = workers;
    this.launches = launches;
  }

  void closedLoop(Block gateway, Block floor) {
    ours.add(gateway);
    least.add(floor);
  }

  void openLoop(double perSecond, Block gateway) {
    openRate = perSecond;
    open.add(gateway);
  }

  /**
   * @param megabytes resident
   */
  void memory(String when, long megabytes) {
    memory.put(when, megabytes);
  }

  static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private List<Double> ratios() {
    return IntStream.range(0, ours.size())
        .mapToObj(i -> ours.get(i).cpuMillisPerLaunch() / least.get(i).cpuMillisPerLaunch())
        .toList();
  }

  private static List<Double> all(List<Block> blocks, ToDoubleFunction<Block> figure) {
    return blocks.stream().map(figure::applyAsDouble).toList();
  }

  private Map<String, List<Double>> figures() {
    Map<String, List<Double>> figures = new LinkedHashMap<>();
    figures.put("CPU of a launch, times the floor", ratios());
    figures.put("CPU of a launch, ms", all(ours, Block::cpuMillisPerLaunch));
    figures.put("CPU of a launch at the floor, ms", all(least, Block::cpuMillisPerLaunch));
    figures.put("CPU of PostgreSQL for a launch, ms", all(ours, Block::databaseMillisPerLaunch));
    figures.put("launches a second", all(ours, Block::perSecond));
    for (var percent : new int[] {50, 95, 99}) {
      figures.put("login p" + percent + ", ms", all(ours, one -> one.loginPercentile(percent)));
      figures.put(
          "callback p" + percent + ", ms", all(ours, one -> one.callbackPercentile(percent)));
    }
    for (var percent : new int[] {50, 95, 99}) {
      figures.put(
          "at half of that rate: login p" + percent + ", ms",
          all(open, one -> one.loginPercentile(percent)));
      figures.put(
          "at half of that rate: callback p" + percent + ", ms",
          all(open, one -> one.callbackPercentile(percent)));
    }
    return figures;
  }

  void write() throws IOException {
    var directory = Files.createDirectories(TestDirectories.TARGET.resolve("bench"));
    Files.writeString(directory.resolve("launch.json"), json().toString());
    var table = table(figures()) + memory();
    Files.writeString(directory.resolve("launch.md"), table);
    System.out.println(table);
  }

  private JsonObject json() {
    var json =
        Json.createObjectBuilder()
            .add("workers", workers)
            .add("launchesInABlock", launches)
            .add("openLoopPerSecond", openRate);
    figures().forEach((name, values) -> add(json, name, values));
    memory.forEach((when, megabytes) -> json.add("resident MB " + when, megabytes));
    return json.build();
  }

  private static void add(JsonObjectBuilder json, String name, List<Double> values) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    values.forEach(array::add);
    json.add(name, array);
  }

  /** Each figure with its median, least and most. */
  static String table(Map<String, List<Double>> figures) {
    var table = new StringBuilder("| Figure | Median | Least | Most |\n|---|---|---|---|\n");
    figures.forEach(
        (name, values) ->
            table.append(
                "| %s | %.2f | %.2f | %.2f |\n"
                    .formatted(
                        name,
                        median(values),
                        values.stream().min(Double::compare).orElseThrow(),
                        values.stream().max(Double::compare).orElseThrow())));
    return table.toString();
  }

  private String memory() {
    var lines = new StringBuilder();
    memory.forEach((when, mb) -> lines.append("| MB resident %s | %d | | |\n".formatted(when, mb)));
    return lines.toString();
  }
}
