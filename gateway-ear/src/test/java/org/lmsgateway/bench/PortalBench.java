package org.lmsgateway.bench;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lmsgateway.bench.BenchData.Amount;
import org.lmsgateway.fixture.Database;
import org.lmsgateway.test.TestDirectories;

/**
 * Measures what the pages of the portal cost with 10,000 registrations and 1,000,000 launches in
 * PostgreSQL, against the same with 10 and 100. Writes {@code target/bench/portal.json} and a
 * table, and fails when a page costs more than it may.
 *
 * <p>Two gateways, alike but for their data, answer in turns, so that what else the machine does
 * meets both. What counts is processor time, of the gateway and of the database.
 *
 * <p>Settings, as system properties: {@code bench.repetitions}, {@code bench.requests} in each,
 * {@code bench.warmup} requests of a page before, {@code bench.registrations} and {@code
 * bench.records} of launches, {@code bench.pages} for those alone whose names contain that.
 */
public final class PortalBench {

  private static final int REPETITIONS = Integer.getInteger("bench.repetitions", 7);
  private static final int REQUESTS = Integer.getInteger("bench.requests", 25);
  private static final int WARMUP = Integer.getInteger("bench.warmup", 60);
  private static final int REGISTRATIONS = Integer.getInteger("bench.registrations", 10_000);
  private static final int RECORDS = Integer.getInteger("bench.records", 1_000_000);
  private static final String PAGES = System.getProperty("bench.pages", "");

  private final Database database;
  private final PortalPages small;
  private final PortalPages large;

  private PortalBench(Database database) throws IOException {
    this.database = database;
    small = open("small", 10, 100);
    large = open("large", REGISTRATIONS, RECORDS);
  }

  public static void main(String[] arguments) {
    try {
      System.exit(run() ? 0 : 1); // the servers' readers would keep the program alive
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  /** Whether each page costs what it may. */
  private static boolean run() throws IOException {
    var bench = new PortalBench(Database.start());
    var costs = new ArrayList<PageCost>();
    for (var page : bench.small.pages().keySet()) {
      if (page.contains(PAGES)) {
        var cost = bench.measure(page);
        System.out.print(cost.row());
        costs.add(cost);
      }
    }
    write(costs);
    return costs.stream().allMatch(PageCost::isAllowed);
  }

  private PortalPages open(String name, int registrations, int records) throws IOException {
    var server = Servers.startGateway(name, database.create(name));
    BenchData.fill(database, name, new Amount(registrations, records));
    return PortalPages.signIn(server, name, database);
  }

  private PageCost measure(String page) {
    for (var portal : List.of(small, large)) {
      portal.prepare(page);
      portal.get(page, WARMUP);
    }
    var pairs = new ArrayList<Duration[]>();
    for (var i = 0; i < REPETITIONS; i++) {
      // Neither always comes first.
      var smallFirst = i % 2 == 0;
      var one = cost(smallFirst ? small : large, page);
      var other = cost(smallFirst ? large : small, page);
      pairs.add(smallFirst ? new Duration[] {one, other} : new Duration[] {other, one});
    }
    return PageCost.of(page, pairs, queries(page));
  }

  /** Of one request, in the mean. */
  private Duration cost(PortalPages portal, String page) {
    portal.prepare(page);
    var before = portal.cpuTime().plus(database.process().cpu());
    portal.get(page, REQUESTS);
    return portal.cpuTime().plus(database.process().cpu()).minus(before).dividedBy(REQUESTS);
  }

  /** With much data, in the mean, rounded down because timers ask too. */
  private long queries(String page) {
    database.log(true);
    large.prepare(page);
    large.get(page, 3); // until all processes have read their configuration anew
    var before = database.statements(large.name());
    large.get(page, REQUESTS);
    var asked = database.statements(large.name()) - before;
    database.log(false);
    return asked / REQUESTS;
  }

  private static void write(List<PageCost> costs) throws IOException {
    var pages = Json.createArrayBuilder();
    var table = new StringBuilder(PageCost.TABLE_HEAD);
    for (var cost : costs) {
      pages.add(cost.json());
      table.append(cost.row());
    }
    var all =
        Json.createObjectBuilder()
            .add("registrations", REGISTRATIONS)
            .add("launches", RECORDS)
            .add("repetitions", REPETITIONS)
            .add("requests", REQUESTS)
            .add("pages", pages)
            .build();
    var directory = Files.createDirectories(TestDirectories.TARGET.resolve("bench"));
    Files.writeString(directory.resolve("portal.json"), all.toString());
    Files.writeString(directory.resolve("portal.md"), table);
  }
}
