package org.lmsgateway.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lmsgateway.fixture.Database;
import org.lmsgateway.fixture.LaunchClient;
import org.lmsgateway.fixture.Load;
import org.lmsgateway.fixture.MeasuredProcess;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.TestSchool;

/**
 * Measures what launches cost: the gateway over PostgreSQL and the floor, in turns, so that what
 * else the machine does falls on both. Writes {@code target/bench/launch.json} and a table.
 *
 * <p>Settings, as system properties: {@code bench.launches} in a block, {@code bench.repetitions},
 * {@code bench.warmup} launches before, {@code bench.workers}.
 */
public final class LaunchBench {

  private static final int LAUNCHES = Integer.getInteger("bench.launches", 2000);
  private static final int REPETITIONS = Integer.getInteger("bench.repetitions", 7);
  private static final int WARMUP = Integer.getInteger("bench.warmup", 15_000);
  private static final int WORKERS = Integer.getInteger("bench.workers", 4);

  private final Load closed = new Load(WORKERS);

  /** More than can wait at half of what the tool can do. */
  private final Load open = new Load(64);

  private LaunchBench() {}

  public static void main(String[] arguments) {
    System.setProperty("http.maxConnections", "64");
    try {
      new LaunchBench().run();
      System.exit(0); // the servers that the tests play have threads of their own
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  /** One of the two that are compared. */
  private record Tool(MeasuredProcess process, LaunchClient client) {}

  private void run() throws Exception {
    var database = Database.start();
    var gateway = Servers.startGateway("launch", database.create("launch"));
    var school = TestSchool.open(gateway.gateway());
    var lms = school.lms();
    var measured =
        new Tool(gateway.process(), new LaunchClient(school, lms.loginUrl(), lms.redirectUrl()));
    var port = FreePort.find();
    var at = "http://localhost:" + port;
    var floor =
        new Tool(
            Servers.startFloor(port),
            new LaunchClient(
                school, URI.create(at + "/lti/login"), URI.create(at + "/lti/launch")));
    var report = new LaunchReport(WORKERS, LAUNCHES);
    report.memory("at rest", gateway.process().residentMegabytes());
    say("warming up: " + WARMUP + " launches each");
    closed.closedLoop(floor.client(), WARMUP);
    closed.closedLoop(measured.client(), WARMUP);
    compare(measured, floor, database, report);
    report.memory("after the load", gateway.process().residentMegabytes());
    report.write();
  }

  private void compare(Tool measured, Tool floor, Database database, LaunchReport report)
      throws InterruptedException {
    List<Double> rates = new ArrayList<>();
    for (var i = 1; i <= REPETITIONS; i++) {
      var least = block(floor, database, closed, 0);
      var ours = block(measured, database, closed, 0);
      rates.add(ours.perSecond());
      report.closedLoop(ours, least);
      say(
          "%d: floor %.3f ms, gateway %.3f ms of CPU a launch, %.2f times, %.0f launches/s"
              .formatted(
                  i,
                  least.cpuMillisPerLaunch(),
                  ours.cpuMillisPerLaunch(),
                  ours.cpuMillisPerLaunch() / least.cpuMillisPerLaunch(),
                  ours.perSecond()));
    }
    var half = LaunchReport.median(rates) / 2;
    for (var i = 1; i <= REPETITIONS; i++) {
      report.openLoop(half, block(measured, database, open, half));
    }
  }

  /**
   * @param perSecond 0 for a closed loop
   */
  private static Block block(Tool tool, Database database, Load load, double perSecond)
      throws InterruptedException {
    var cpu = tool.process().cpu();
    var databaseCpu = database.process().cpu();
    var result =
        perSecond == 0
            ? load.closedLoop(tool.client(), LAUNCHES)
            : load.openLoop(tool.client(), LAUNCHES, perSecond);
    return new Block(
        result, minus(tool.process().cpu(), cpu), minus(database.process().cpu(), databaseCpu));
  }

  private static Duration minus(Duration after, Duration before) {
    return after.minus(before);
  }

  private static void say(String text) {
    System.out.println(text);
  }
}
