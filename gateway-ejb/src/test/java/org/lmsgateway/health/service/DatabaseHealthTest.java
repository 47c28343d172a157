package org.lmsgateway.health.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.lmsgateway.metrics.service.Meters;

class DatabaseHealthTest {

  private static final Duration A_SECOND = Duration.ofSeconds(1);

  @Test
  void isWellWhileTheDatabaseAnswers() {
    var database = health(inMemory(), Clock.systemUTC());

    assertThat(database.finding().good()).isTrue();
    assertThat(database.finding().data()).containsOnlyKeys("milliseconds");
  }

  @Test
  void isNotWellWithoutTheDatabase() {
    var gone = new JdbcDataSource();
    gone.setUrl("jdbc:h2:tcp://localhost:1/gone");

    var finding = health(gone, Clock.systemUTC()).finding();

    assertThat(finding.good()).isFalse();
    assertThat(finding.data()).containsOnlyKeys("reason").containsValue("NOT_REACHED");
  }

  @Test
  void tellsByHowMuchTheClockIsAhead() {
    var database = health(inMemory(), Clock.offset(Clock.systemUTC(), Duration.ofSeconds(45)));

    assertThat(database.clockAhead().orElseThrow())
        .isBetween(Duration.ofSeconds(45).minus(A_SECOND), Duration.ofSeconds(45).plus(A_SECOND));
  }

  @Test
  void toleratesAClockThatTokensMayDifferByToo() {
    var clock = clock(inMemory(), Duration.ofSeconds(-45));

    assertThat(clock.finding().good()).isTrue();
    assertThat(clock.finding().data().get("aheadSeconds")).startsWith("-4");
  }

  @Test
  void refusesAClockThatWouldRefuseGoodLaunches() {
    for (var difference : new Duration[] {Duration.ofSeconds(90), Duration.ofSeconds(-90)}) {
      assertThat(clock(inMemory(), difference).finding().data())
          .containsEntry("reason", "CLOCK_DIFFERS");
    }
  }

  @Test
  void saysNothingAgainstTheClockWhileTheDatabaseIsAway() throws SQLException {
    var gone = new JdbcDataSource();
    gone.setUrl("jdbc:h2:tcp://localhost:1/gone");

    assertThat(clock(gone, Duration.ZERO).finding().good()).isTrue();
  }

  private static ClockHealth clock(DataSource source, Duration ahead) {
    var database = health(source, Clock.offset(Clock.systemUTC(), ahead));
    return new ClockHealth(database, Meters.unread());
  }

  private static DatabaseHealth health(DataSource source, Clock clock) {
    return new DatabaseHealth(new DatabaseLook(source, clock), Meters.unread(), Runnable::run);
  }

  private static DataSource inMemory() {
    var source = new JdbcDataSource();
    source.setUrl("jdbc:h2:mem:health");
    return source;
  }
}
