package org.lmsgateway.health.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.lmsgateway.shared.service.DatabaseMigration;

/** Asks the database for the time: one connection of the pool, one round trip. */
@ApplicationScoped
public class DatabaseLook {

  @Resource(lookup = DatabaseMigration.DATA_SOURCE)
  private DataSource dataSource;

  private Clock clock;

  protected DatabaseLook() {}

  @Inject
  public DatabaseLook(Clock clock) {
    this.clock = clock;
  }

  /** For tests, which have no container to look the data source up. */
  DatabaseLook(DataSource dataSource, Clock clock) {
    this(clock);
    this.dataSource = dataSource;
  }

  /**
   * What the database said.
   *
   * @param took for a connection and the answer
   * @param ahead by how much this node's clock is ahead of the database's; negative if behind
   */
  record Seen(Duration took, Duration ahead) {}

  Seen look() throws SQLException {
    var begin = System.nanoTime();
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.setQueryTimeout((int) Watch.PATIENCE.toSeconds());
      var asked = clock.instant();
      try (var answer = statement.executeQuery("select current_timestamp")) {
        var trip = Duration.between(asked, clock.instant());
        answer.next();
        var theirs = answer.getObject(1, OffsetDateTime.class).toInstant();
        var ours = asked.plus(trip.dividedBy(2));
        return new Seen(
            Duration.ofNanos(System.nanoTime() - begin), Duration.between(theirs, ours));
      }
    }
  }
}
