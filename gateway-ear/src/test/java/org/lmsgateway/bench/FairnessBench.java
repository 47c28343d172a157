package org.lmsgateway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lmsgateway.fixture.Database;
import org.lmsgateway.fixture.LaunchClient;
import org.lmsgateway.fixture.Load;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestSchool;

/**
 * Measures what one LMS in a loop does to the others: they launch at their share, in turns alone
 * and beside one that asks for a multiple of it. What counts is the 99th percentile of the others'
 * launches, each from when it should have begun. Writes {@code target/bench/fairness.md}.
 *
 * <p>Settings, as system properties: {@code bench.share} launches a second, {@code bench.times} the
 * share, {@code bench.seconds} of a block, {@code bench.repetitions}, {@code bench.uncounted} turns
 * before the first that counts, so that what refuses is compiled too.
 */
public final class FairnessBench {

  private static final int SHARE = Integer.getInteger("bench.share", 5);
  private static final int TIMES = Integer.getInteger("bench.times", 20);
  private static final int SECONDS = Integer.getInteger("bench.seconds", 30);
  private static final int REPETITIONS = Integer.getInteger("bench.repetitions", 7);
  private static final int UNCOUNTED = Integer.getInteger("bench.uncounted", 2);

  /** So many LMSs launch at their share, and so many warm the gateway up, within their limits. */
  private static final int OTHERS = 8;

  private static final int WARMING_UP = Integer.getInteger("bench.warmup", 60);
  private static final int WORKERS = 4;
  private static final double MOST = 1.5;

  private final ExecutorService pool = Executors.newFixedThreadPool(OTHERS);
  private final List<LaunchClient> others;
  private final LaunchClient loud;

  private FairnessBench(Gateway gateway) throws InterruptedException {
    for (var i = 0; i < WARMING_UP; i++) {
      new Load(WORKERS).closedLoop(client(gateway), SHARE * 10);
    }
    others = IntStream.range(0, OTHERS).mapToObj(i -> client(gateway)).toList();
    loud = client(gateway);
  }

  public static void main(String[] arguments) {
    System.setProperty("http.maxConnections", "64");
    try {
      System.exit(run() ? 0 : 1); // the servers' readers would keep the program alive
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  /** Whether the others wait no longer than they may. */
  private static boolean run() throws Exception {
    var limit = Map.of("gateway.limit.launches-per-second", String.valueOf(SHARE));
    var database = Database.start().create("fairness");
    var gateway = Servers.startGateway("fairness", database, limit).gateway();
    return new FairnessBench(gateway).compare();
  }

  private static LaunchClient client(Gateway gateway) {
    var school = TestSchool.open(gateway);
    return new LaunchClient(school, school.lms().loginUrl(), school.lms().redirectUrl());
  }

  private boolean compare() throws Exception {
    var ratios = new ArrayList<Double>();
    var table =
        new StringBuilder(
            "| Alone | Beside it | Ratio | Accepted | Refused |\n|---|---|---|---|---|\n");
    for (var i = -UNCOUNTED; i < REPETITIONS; i++) {
      var turn = turn(i % 2 == 0);
      if (i >= 0) {
        ratios.add(turn.ratio());
        table.append(turn.row());
      }
    }
    var median = LaunchReport.median(ratios);
    write(table.append("\nMedian %.2f, at most %.1f\n".formatted(median, MOST)).toString());
    return median <= MOST;
  }

  private Turn turn(boolean aloneFirst) throws Exception {
    var before = aloneFirst ? percentile() : 0;
    var beside = LoudLms.start(loud, SHARE * TIMES);
    var disturbed = percentile();
    beside.stop();
    return new Turn(aloneFirst ? before : percentile(), disturbed, beside);
  }

  /** The others' percentiles, in milliseconds, and whom they were beside. */
  private record Turn(double alone, double disturbed, LoudLms beside) {

    double ratio() {
      return disturbed / alone;
    }

    String row() {
      return "| %.1f ms | %.1f ms | %.2f | %d | %d |\n"
          .formatted(alone, disturbed, ratio(), beside.accepted(), beside.refused());
    }
  }

  /** The 99th percentile of all launches of the others, login and callback together. */
  private double percentile() throws Exception {
    var loads =
        others.stream()
            .<Callable<Load.Result>>map(
                client -> () -> new Load(WORKERS).openLoop(client, SHARE * SECONDS, SHARE))
            .toList();
    var all = new ArrayList<Long>();
    for (var load : pool.invokeAll(loads)) {
      durations(load.get()).forEach(all::add);
    }
    var sorted = all.stream().sorted().toList();
    return sorted.get(sorted.size() * 99 / 100) / 1e6;
  }

  private static Stream<Long> durations(Load.Result result) {
    return IntStream.range(0, result.timings().size())
        .mapToObj(
            i -> {
              var timing = result.timings().get(i);
              return result.delays().get(i) + timing.login() + timing.callback();
            });
  }

  private static void write(String table) throws IOException {
    var directory = Files.createDirectories(TestDirectories.TARGET.resolve("bench"));
    Files.writeString(directory.resolve("fairness.md"), table);
    System.out.println(table);
  }
}
