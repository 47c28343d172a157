package org.lmsgateway.launch.service.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.shared.service.DatabaseMigration;
import org.lmsgateway.shared.service.EmbeddedDatabase;

/** What becomes of the launches of a version that kept all in one table. */
class LaunchMigrationTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private static void execute(DataSource source, String statement) throws SQLException {
    try (var connection = source.getConnection();
        var work = connection.createStatement()) {
      work.execute(statement);
    }
  }

  private static String value(DataSource source, String query) throws SQLException {
    try (var connection = source.getConnection();
        var work = connection.createStatement();
        var rows = work.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  /** As the version before writes it, which goes on while nodes are replaced one by one. */
  private static void insert(DataSource source, String id) throws SQLException {
    execute(
        source,
        "insert into launch (id, reference, occurred_at, result, nonce_hash, code_hash) values ('"
            + id
            + "', 'K7QM-2F9D', current_timestamp, 'ACCEPTED', 'nonce "
            + id
            + "', 'code "
            + id
            + "')");
  }

  private static LaunchPartition only(DataSource source) throws SQLException {
    try (var factory = EmbeddedDatabase.open(source);
        var entities = factory.createEntityManager()) {
      var partitions = new LaunchPartitionRepository(entities).all();
      assertThat(partitions).hasSize(1);
      return partitions.get(0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatWasRecorded(EmbeddedDatabase kind) throws SQLException {
    var source = kind.createMigratedTo("25");
    insert(source, "old");

    DatabaseMigration.migrate(source);
    insert(source, "new");

    assertThat(value(source, "select nonce_hash from launch where id = 'old'"))
        .isEqualTo("nonce old");
    assertThat(value(source, "select count(*) from launch")).isEqualTo("2");
    assertThatThrownBy(() -> insert(source, "new")).isInstanceOf(SQLException.class);
  }

  @Test
  void makesTheOldTableThePartitionOfTheDaysUntilNow() throws SQLException {
    var source = EmbeddedDatabase.POSTGRESQL.createMigratedTo("25");
    insert(source, "old");

    DatabaseMigration.migrate(source);

    assertThat(only(source)).isEqualTo(new LaunchPartition("launch_before", TODAY.plusDays(8)));
    assertThat(value(source, "select id from launch_before")).isEqualTo("old");
  }

  @Test
  void leavesNoOldTableWhereThereIsNothingToKeep() throws SQLException {
    var source = EmbeddedDatabase.POSTGRESQL.createMigrated();

    assertThat(value(source, "select to_regclass('launch_before')")).isNull();
  }

  /** A launch by its id, by its number or by its code, and the lists: each has its index. */
  @Test
  void hasEachPartitionHaveTheIndexesOfTheTable() throws SQLException {
    var source = EmbeddedDatabase.POSTGRESQL.createMigratedTo("25");
    insert(source, "old");
    DatabaseMigration.migrate(source);
    var count = "select count(*) from pg_indexes where tablename = '%s'";

    assertThat(value(source, count.formatted("launch"))).isEqualTo("11");
    assertThat(value(source, count.formatted("launch_before"))).isEqualTo("11");
    assertThat(value(source, count.formatted("launch_default"))).isEqualTo("11");
  }
}
