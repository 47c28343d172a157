package org.lmsgateway.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.lmsgateway.test.TestDirectories;

/** The PostgreSQL server of what is measured, which can be made to write down what it is asked. */
final class Database {

  private static final String LOG = "statements.log";
  private static final Duration SETTLE = Duration.ofMillis(500);

  private final Path log;
  private final EmbeddedPostgres server;
  private final MeasuredProcess process;

  private Database(Path log, EmbeddedPostgres server, MeasuredProcess process) {
    this.log = log;
    this.server = server;
    this.process = process;
  }

  /** As it comes, but that its cleaning does not come in between; it ends with this program. */
  static Database start() throws IOException {
    var data = TestDirectories.createFresh("bench-postgres-");
    var logs = TestDirectories.createFresh("bench-postgres-log-");
    var server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setServerConfig("logging_collector", "on")
            .setServerConfig("log_directory", logs.toString())
            .setServerConfig("log_filename", LOG)
            .setServerConfig("log_rotation_age", "0")
            .setServerConfig("log_rotation_size", "0")
            .setServerConfig("log_line_prefix", "%d@")
            .setServerConfig("autovacuum", "off")
            .setServerConfig("max_wal_size", "8GB")
            .start();
    var pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
    var handle = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    return new Database(logs.resolve(LOG), server, new MeasuredProcess(handle, true));
  }

  MeasuredProcess process() {
    return process;
  }

  /** Makes a database and gives its address. */
  String create(String name) {
    execute("postgres", "create database " + name);
    return server.getJdbcUrl("postgres", name);
  }

  void execute(String database, String... statements) {
    try (var connection = server.getDatabase("postgres", database).getConnection();
        var work = connection.createStatement()) {
      for (var statement : statements) {
        work.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The only value that a query gives. */
  String value(String database, String query) {
    try (var connection = server.getDatabase("postgres", database).getConnection();
        var work = connection.createStatement();
        var rows = work.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From now on all statements are written down, or none any more. */
  void log(boolean all) {
    execute(
        "postgres",
        "alter system set log_statement = '" + (all ? "all" : "none") + "'",
        "select pg_reload_conf()");
  }

  /**
   * How many statements a database was asked so far, without those that only frame others. Waits
   * until the server has written down all of them, which it does when it finds the time.
   */
  long statements(String database) {
    var count = written(database);
    for (var before = -1L; before != count; count = written(database)) {
      before = count;
      LockSupport.parkNanos(SETTLE.toNanos());
    }
    return count;
  }

  private long written(String database) {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.startsWith(database + "@"))
          .filter(line -> line.contains("execute ") || line.contains("statement: "))
          .filter(line -> !line.matches(".*: (BEGIN|COMMIT|ROLLBACK|SET |SHOW |SELECT 1$).*"))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
