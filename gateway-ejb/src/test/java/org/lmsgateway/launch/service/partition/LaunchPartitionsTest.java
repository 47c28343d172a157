package org.lmsgateway.launch.service.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.SealedLaunch;
import org.lmsgateway.launch.service.LaunchRepository;
import org.lmsgateway.launch.service.WrittenLaunches;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.UniqueViolation;

/** On PostgreSQL alone, which alone has partitions. */
class LaunchPartitionsTest extends PersistenceSuite {

  private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
  private static final LocalDate LAST = TODAY.plusDays(LaunchPartitions.DAYS_AHEAD);

  LaunchPartitionsTest() {
    super(EmbeddedDatabase.POSTGRESQL);
  }

  /** Tests have the database to themselves, one after the other. */
  @BeforeEach
  void empty() throws SQLException {
    for (var one : partitions()) {
      execute("drop table " + one.table());
    }
    execute("truncate launch_default");
  }

  private List<LaunchPartition> partitions() {
    return all(entities -> new LaunchPartitionRepository(entities).all());
  }

  private void execute(String statement) throws SQLException {
    try (var connection = source().getConnection();
        var work = connection.createStatement()) {
      work.execute(statement);
    }
  }

  private boolean makeAhead(LocalDate today) {
    return with(
        entities -> new LaunchPartitions(new LaunchPartitionRepository(entities)).makeAhead(today));
  }

  private boolean dropBefore(LocalDate day) {
    return with(
        entities -> new LaunchPartitions(new LaunchPartitionRepository(entities)).dropBefore(day));
  }

  private Launch launch(String nonce, Instant begunAt) {
    var sealed = new SealedLaunch(unique(), NOW.plusSeconds(60), "{sealed}");
    var launch =
        Launch.accepted(
            unique().substring(0, 9), LaunchOrigin.UNKNOWN, nonce, begunAt, sealed, NOW);
    new WrittenLaunches(source()).add(launch);
    return launch;
  }

  private String table(Launch launch) {
    return with(
        entities ->
            (String)
                entities
                    .createNativeQuery(
                        "select cast(cast(tableoid as regclass) as text) from launch where id = ?1")
                    .setParameter(1, launch.id())
                    .getSingleResult());
  }

  @Test
  void makesYesterdayTodayAndAWeekAheadAndThenOnlyWhatIsMissing() {
    assertThat(makeAhead(TODAY)).isTrue();

    assertThat(partitions())
        .extracting(LaunchPartition::end)
        .containsExactlyElementsOf(TODAY.datesUntil(LAST.plusDays(2)).toList());

    makeAhead(TODAY);
    makeAhead(TODAY.plusDays(1));

    assertThat(partitions()).hasSize(LaunchPartitions.DAYS_AHEAD + 3);
  }

  @Test
  void putsALaunchWhereTheDayOfItsLoginIs() {
    makeAhead(TODAY);

    var launch = launch(unique(), NOW);
    var fromYesterday = launch(unique(), NOW.minusSeconds(24 * 60 * 60));

    assertThat(table(launch)).isEqualTo("launch_2026_03_01");
    assertThat(table(fromYesterday)).isEqualTo("launch_2026_02_28");
    assertThat(fromYesterday.day()).isEqualTo(TODAY.minusDays(1));
  }

  /** Two nodes that complete the same login have the same day from its state. */
  @Test
  void consumesANonceOnce() {
    makeAhead(TODAY);
    var nonce = unique();
    var begunAt = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    launch(nonce, begunAt);

    var fault = catchThrowable(() -> launch(nonce, begunAt));

    assertThat(UniqueViolation.isIn(fault)).isTrue();
  }

  @Test
  void dropsTheDaysThatAreOverOneAtATimeAndNoOther() {
    makeAhead(TODAY);
    var kept = launch(unique(), NOW);
    var gone = launch(unique(), NOW.minusSeconds(24 * 60 * 60));

    assertThat(dropBefore(TODAY)).isTrue();
    assertThat(dropBefore(TODAY)).isFalse();

    assertThat(find(entities -> new LaunchRepository(entities).find(kept.id()))).isPresent();
    assertThat(find(entities -> new LaunchRepository(entities).find(gone.id()))).isEmpty();
  }

  /** A launch comes to the default partition then; its day is left there and purged in portions. */
  @Test
  void failsNoLaunchForWantOfAPartition() {
    var launch = launch(unique(), NOW);

    makeAhead(TODAY);

    assertThat(table(launch)).isEqualTo("launch_default");
    assertThat(partitions())
        .extracting(LaunchPartition::end)
        .hasSize(LaunchPartitions.DAYS_AHEAD + 1)
        .contains(TODAY, TODAY.plusDays(2))
        .doesNotContain(TODAY.plusDays(1));
    int purged =
        with(entities -> new LaunchRepository(entities).purgeBefore(NOW.plusSeconds(1), 10));
    assertThat(purged).isEqualTo(1);
  }

  @Test
  void givesUpRatherThanKeepLaunchesWaitingBehindALongQuery() {
    makeAhead(TODAY);
    var reader = entityManager();
    reader.getTransaction().begin();
    reader.createNativeQuery("select count(*) from launch").getSingleResult();

    assertThatThrownBy(() -> dropBefore(TODAY)).hasStackTraceContaining("lock timeout");

    launch(unique(), NOW);
    reader.getTransaction().rollback();
    reader.close();
    assertThat(dropBefore(TODAY)).isTrue();
  }
}
