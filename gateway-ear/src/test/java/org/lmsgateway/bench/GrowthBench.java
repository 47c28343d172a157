package org.lmsgateway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lmsgateway.bench.BenchData.Amount;
import org.lmsgateway.bench.Servers.RunningGateway;
import org.lmsgateway.fixture.Database;
import org.lmsgateway.fixture.LaunchClient;
import org.lmsgateway.fixture.Load;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestSchool;

/**
 * Measures whether a launch costs the same however much a gateway holds: of two gateways over one
 * PostgreSQL server one stays nearly empty, the other grows, and both launch in turns. What counts
 * is processor time of the gateway and of the database together, beside what the empty one takes in
 * the same turn; so neither that two processes of Java compile differently nor what the machine
 * does at some hour is taken for growth. Writes {@code target/bench/growth.md}.
 *
 * <p>Settings, as system properties: {@code bench.registrations} and {@code bench.records} at the
 * end, {@code bench.launches} in a block, {@code bench.repetitions}, {@code bench.warmup} launches
 * before.
 */
public final class GrowthBench {

  private static final int REGISTRATIONS = Integer.getInteger("bench.registrations", 100_000);
  private static final int RECORDS = Integer.getInteger("bench.records", 10_000_000);
  private static final int LAUNCHES = Integer.getInteger("bench.launches", 1500);
  private static final int REPETITIONS = Integer.getInteger("bench.repetitions", 7);
  private static final int WARMUP = Integer.getInteger("bench.warmup", 20_000);
  private static final double MOST = 1.1;

  private static final Amount FEW = new Amount(10, 0);
  private static final List<Amount> MORE =
      List.of(
          new Amount(Math.max(10, REGISTRATIONS / 100), RECORDS / 10),
          new Amount(REGISTRATIONS, RECORDS));

  private final Database database;
  private final Load load = new Load(4);
  private final Subject still;
  private final Subject growing;

  /** One of the two. */
  private record Subject(String name, RunningGateway server, LaunchClient client) {}

  /** Of one launch, in milliseconds of processor time. */
  private record Cost(double gateway, double database) {

    double whole() {
      return gateway + database;
    }
  }

  /** What the two took in a turn. */
  private record Turn(Cost still, Cost grown) {

    double ratio() {
      return grown.whole() / still.whole();
    }
  }

  /** What was measured with so much data. */
  private record Stage(Amount amount, List<Turn> turns) {

    double median(ToDoubleFunction<Turn> part) {
      return LaunchReport.median(turns.stream().mapToDouble(part).boxed().toList());
    }
  }

  private GrowthBench(Database database) throws IOException {
    this.database = database;
    still = open("still");
    growing = open("growing");
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

  private Subject open(String name) throws IOException {
    var server = Servers.startGateway(name, database.create(name));
    BenchData.fill(database, name, FEW);
    var school = TestSchool.open(server.gateway());
    var lms = school.lms();
    return new Subject(name, server, new LaunchClient(school, lms.loginUrl(), lms.redirectUrl()));
  }

  /** Whether it costs no more than it may. */
  private boolean run() throws Exception {
    load.closedLoop(still.client(), WARMUP);
    load.closedLoop(growing.client(), WARMUP);
    var first = measure(FEW);
    var stages = new ArrayList<>(List.of(first));
    var before = FEW;
    for (var amount : MORE) {
      BenchData.grow(database, growing.name(), before, amount);
      System.out.println(amount + " are there");
      stages.add(measure(amount));
      before = amount;
    }
    write(stages);
    return stages.stream().allMatch(stage -> growth(stage, first) <= MOST);
  }

  /** Neither always comes first; the first turn does not count, in which caches are filled. */
  private Stage measure(Amount amount) throws InterruptedException {
    turn(true);
    var turns = new ArrayList<Turn>();
    for (var i = 0; i < REPETITIONS; i++) {
      turns.add(turn(i % 2 == 0));
    }
    return new Stage(amount, turns);
  }

  private Turn turn(boolean stillFirst) throws InterruptedException {
    if (stillFirst) {
      var one = cost(still);
      return new Turn(one, cost(growing));
    }
    var grown = cost(growing);
    return new Turn(cost(still), grown);
  }

  private Cost cost(Subject subject) throws InterruptedException {
    var gateway = subject.server().process().cpu();
    var data = database.process().cpu();
    load.closedLoop(subject.client(), LAUNCHES);
    return new Cost(
        ofOne(subject.server().process().cpu().minus(gateway)),
        ofOne(database.process().cpu().minus(data)));
  }

  private static double ofOne(Duration all) {
    return all.toNanos() / 1e6 / LAUNCHES;
  }

  /** How much dearer a launch is than it was at first, both beside the one that stays empty. */
  private static double growth(Stage stage, Stage first) {
    return stage.median(Turn::ratio) / first.median(Turn::ratio);
  }

  private static void write(List<Stage> stages) throws IOException {
    var table =
        new StringBuilder(
            "| Registrations / launches | CPU of the gateway | CPU of the database"
                + " | Beside the empty one | Growth |\n|---|---|---|---|---|\n");
    for (var stage : stages) {
      table.append(
          "| %s | %.2f ms | %.2f ms | %.2f | %.2f |\n"
              .formatted(
                  stage.amount(),
                  stage.median(turn -> turn.grown().gateway()),
                  stage.median(turn -> turn.grown().database()),
                  stage.median(Turn::ratio),
                  growth(stage, stages.get(0))));
    }
    var directory = Files.createDirectories(TestDirectories.TARGET.resolve("bench"));
    Files.writeString(directory.resolve("growth.md"), table);
    System.out.println(table);
  }
}
