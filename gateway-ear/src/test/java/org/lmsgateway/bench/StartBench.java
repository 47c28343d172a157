package org.lmsgateway.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lmsgateway.fixture.Database;
import org.lmsgateway.fixture.LaunchClient;
import org.lmsgateway.fixture.Load;
import org.lmsgateway.fixture.MeasuredProcess;
import org.lmsgateway.fixture.MicroServer;
import org.lmsgateway.test.FreePort;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.TestDirectories;
import org.lmsgateway.test.TestSchool;

/**
 * Measures how a gateway starts: how long until it is ready and until the first launch was
 * accepted, what that launch takes, what the start costs, and how much memory it has then and after
 * a load. In turns with Payara Micro and an application of one empty page. Writes {@code
 * target/bench/start.md}.
 *
 * <p>Settings, as system properties: {@code bench.repetitions}, and {@code bench.launches} of the
 * load.
 */
public final class StartBench {

  private static final int REPETITIONS = Integer.getInteger("bench.repetitions", 5);
  private static final int LAUNCHES = Integer.getInteger("bench.launches", 5000);
  private static final double MEGABYTE = 1e6;

  private final Map<String, List<Double>> figures = new LinkedHashMap<>();
  private final int port = FreePort.find();
  private final Gateway gateway = Servers.gateway(port);

  /** The same at each start: the master key is in it. */
  private final Map<String, String> data =
      Map.of("gateway.data-dir", TestDirectories.createFresh("start-data-").toString());

  private final Path empty;
  private final String database;

  private StartBench(Path empty, String database) {
    this.empty = empty;
    this.database = database;
  }

  public static void main(String[] arguments) {
    System.setProperty("http.maxConnections", "64");
    try {
      var database = Database.start().create("start");
      new StartBench(emptyApplication(), database).run();
      System.exit(0); // the servers that the tests play have threads of their own
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static Path emptyApplication() throws IOException {
    var war = TestDirectories.createFresh("empty-application-").resolve("empty.war");
    try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
      zip.putNextEntry(new ZipEntry("index.html"));
    }
    return war;
  }

  private void run() throws Exception {
    add("WAR, MB", Files.size(Path.of(System.getProperty("test.war"))) / MEGABYTE);
    add("EAR, MB", Files.size(TestDirectories.TARGET.resolve("gateway.ear")) / MEGABYTE);
    var client = firstStart();
    for (var i = 0; i < REPETITIONS; i++) {
      startEmpty();
      startGateway(client);
    }
    write();
  }

  /** Makes the tables, and registers the LMS for the starts that are measured. */
  private LaunchClient firstStart() throws IOException {
    var begin = System.nanoTime();
    var process = startAndAwait();
    add("First start ever: ready, s", secondsSince(begin));
    var school = TestSchool.open(gateway);
    var lms = school.lms();
    process.stop();
    return new LaunchClient(school, lms.loginUrl(), lms.redirectUrl());
  }

  private MeasuredProcess startAndAwait() throws IOException {
    var process = Servers.start("start", gateway, database, data);
    MicroServer.await(gateway.at("/health/ready"));
    return process;
  }

  private void startEmpty() throws IOException {
    var begin = System.nanoTime();
    var process =
        Servers.start("empty", new MicroServer.Program(MicroServer.BUILT.java(), empty), port);
    MicroServer.await(URI.create("http://localhost:" + port + "/"));
    add("Empty application: ready, s", secondsSince(begin));
    add("Empty application: CPU until then, s", cpuSeconds(process));
    add("Empty application: MB at rest", process.residentMegabytes());
    process.stop();
  }

  private void startGateway(LaunchClient client) throws Exception {
    var begin = System.nanoTime();
    var process = startAndAwait();
    add("Ready, s", secondsSince(begin));
    add("CPU until then, s", cpuSeconds(process));
    var first = client.launch();
    add("First launch accepted, s", secondsSince(begin));
    add("First launch: login, ms", first.login() / 1e6);
    add("First launch: callback, ms", first.callback() / 1e6);
    var second = client.launch();
    add("Second launch: login, ms", second.login() / 1e6);
    add("Second launch: callback, ms", second.callback() / 1e6);
    add("MB at rest", process.residentMegabytes());
    new Load(4).closedLoop(client, LAUNCHES);
    add("MB after the load", process.residentMegabytes());
    process.stop();
  }

  private static double secondsSince(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime).toMillis() / 1e3;
  }

  private static double cpuSeconds(MeasuredProcess process) {
    return process.cpu().toMillis() / 1e3;
  }

  private void add(String figure, double value) {
    figures.computeIfAbsent(figure, name -> new ArrayList<>()).add(value);
  }

  private void write() throws IOException {
    var table = LaunchReport.table(figures);
    var directory = Files.createDirectories(TestDirectories.TARGET.resolve("bench"));
    Files.writeString(directory.resolve("start.md"), table);
    System.out.println(table);
  }
}
