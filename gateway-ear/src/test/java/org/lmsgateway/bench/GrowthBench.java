package org.lmsgateway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.lmsgateway.bench.Servers.RunningGateway;
import org.lmsgateway.fixture.Database;
import org.lmsgateway.fixture.LaunchClient;
import org.lmsgateway.fixture.Load;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestSchool;

/**
 * Measures whether a launch costs the same however much a gateway holds: three gateways over one
 * PostgreSQL server, alike but for their data, launch in turns. What counts is processor time of
 * the gateway and of the database together. Writes {@code target/bench/growth.md}.
 *
 * <p>Settings, as system properties: {@code bench.registrations} and {@code bench.records} of the
 * largest, {@code bench.launches} in a block, {@code bench.repetitions}, {@code bench.warmup}
 * launches before.
 */
public final class GrowthBench {

  private static final int REGISTRATIONS = Integer.getInteger("bench.registrations", 100_000);
  private static final int RECORDS = Integer.getInteger("bench.records", 10_000_000);
  private static final int LAUNCHES = Integer.getInteger("bench.launches", 1500);
  private static final int REPETITIONS = Integer.getInteger("bench.repetitions", 7);
  private static final int WARMUP = Integer.getInteger("bench.warmup", 20_000);
  private static final double MOST = 1.1;

  private final Database database;
  private final Load load = new Load(4);
  private final List<Size> sizes = new ArrayList<>();

  /** One of the three, and what a launch has cost it in each block. */
  private record Size(String name, RunningGateway server, LaunchClient client, List<Cost> costs) {

    double median(ToDoubleFunction<Cost> part) {
      return LaunchReport.median(costs.stream().mapToDouble(part).boxed().toList());
    }
  }

  /** Of one launch, in milliseconds of processor time. */
  private record Cost(double gateway, double database) {

    double whole() {
      return gateway + database;
    }
  }

  private GrowthBench(Database database) throws IOException {
    this.database = database;
    open("small", 10, 0);
    open("middle", Math.max(10, REGISTRATIONS / 100), RECORDS / 10);
    open("large", REGISTRATIONS, RECORDS);
  }

  public static void main(String[] arguments) {
    System.setProperty("http.maxConnections", "64");
    try {
      System.exit(new GrowthBench(Database.start()).run() ? 0 : 1);
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private void open(String name, int registrations, int records) throws IOException {
    var server = Servers.startGateway(name, database.create(name));
    BenchData.fill(database, name, registrations, records);
    var school = TestSchool.open(server.gateway());
    var lms = school.lms();
    var client = new LaunchClient(school, lms.loginUrl(), lms.redirectUrl());
    sizes.add(
        new Size("%,d / %,d".formatted(registrations, records), server, client, new ArrayList<>()));
    System.out.println(name + " is ready");
  }

  /** Whether none costs more than it may. */
  private boolean run() throws Exception {
    for (var size : sizes) {
      load.closedLoop(size.client(), WARMUP);
    }
    var turns = new ArrayList<>(sizes);
    for (var i = 0; i < REPETITIONS; i++) {
      for (var size : turns) {
        size.costs().add(cost(size));
      }
      // None always comes first.
      Collections.rotate(turns, 1);
    }
    var ratios = ratios();
    write(ratios);
    return ratios.values().stream().allMatch(ratio -> ratio <= MOST);
  }

  private Cost cost(Size size) throws InterruptedException {
    var gateway = size.server().process().cpu();
    var data = database.process().cpu();
    load.closedLoop(size.client(), LAUNCHES);
    return new Cost(
        ofOne(size.server().process().cpu().minus(gateway)),
        ofOne(database.process().cpu().minus(data)));
  }

  private static double ofOne(Duration all) {
    return all.toNanos() / 1e6 / LAUNCHES;
  }

  /** The median of the ratios to the smallest in the same turn. */
  private Map<String, Double> ratios() {
    var ratios = new LinkedHashMap<String, Double>();
    var least = sizes.get(0).costs();
    for (var size : sizes) {
      var all = new ArrayList<Double>();
      for (var i = 0; i < REPETITIONS; i++) {
        all.add(size.costs().get(i).whole() / least.get(i).whole());
      }
      ratios.put(size.name(), LaunchReport.median(all));
    }
    return ratios;
  }

  private void write(Map<String, Double> ratios) throws IOException {
    var table =
        new StringBuilder(
            "| Registrations / launches | CPU of the gateway | CPU of the database | Ratio |\n"
                + "|---|---|---|---|\n");
    for (var size : sizes) {
      table.append(
          "| %s | %.2f ms | %.2f ms | %.2f |\n"
              .formatted(
                  size.name(),
                  size.median(Cost::gateway),
                  size.median(Cost::database),
                  ratios.get(size.name())));
    }
    var directory = Files.createDirectories(TestDirectories.TARGET.resolve("bench"));
    Files.writeString(directory.resolve("growth.md"), table);
    System.out.println(table);
  }
}
