package org.lmsgateway.launch.service.partition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes and drops tables, in PostgreSQL's own words. */
@ApplicationScoped
public class LaunchPartitionRepository {

  /** Rather not now than have launches wait behind a long query for it. */
  private static final String NO_LONG_WAIT = "set local lock_timeout = '250ms'";

  private static final Pattern END = Pattern.compile("TO \\('([0-9-]+)'\\)");

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected LaunchPartitionRepository() {}

  LaunchPartitionRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether this database keeps launches in partitions. */
  boolean arePartitioned() {
    return !entities
        .createNativeQuery(
            "select 1 from information_schema.tables where table_name = 'launch_default'")
        .getResultList()
        .isEmpty();
  }

  /** Those that hold certain days, the oldest first. */
  List<LaunchPartition> all() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select cast(c.relname as text), pg_get_expr(c.relpartbound, c.oid)"
                    + " from pg_inherits i join pg_class c on c.oid = i.inhrelid"
                    + " where i.inhparent = cast('launch' as regclass)")
            .getResultList();
    return rows.stream()
        .flatMap(row -> partition((Object[]) row).stream())
        .sorted(Comparator.comparing(LaunchPartition::end))
        .toList();
  }

  private static Optional<LaunchPartition> partition(Object[] row) {
    var end = END.matcher((String) row[1]);
    return end.find()
        ? Optional.of(new LaunchPartition((String) row[0], LocalDate.parse(end.group(1))))
        : Optional.empty();
  }

  /** Whether launches of that day came before its partition, so that it cannot be made any more. */
  boolean isTaken(LocalDate day) {
    return !entities
        .createNativeQuery("select 1 from launch_default where on_day = ?1 limit 1")
        .setParameter(1, day)
        .getResultList()
        .isEmpty();
  }

  /** Attached to the table only when it is made: that keeps no launch waiting. */
  void add(LocalDate day) {
    var table = "launch_" + day.toString().replace('-', '_');
    execute(NO_LONG_WAIT);
    execute("create table " + table + " (like launch including defaults)");
    execute(
        "alter table launch attach partition %s for values from ('%s') to ('%s')"
            .formatted(table, day, day.plusDays(1)));
  }

  void remove(LaunchPartition partition) {
    execute(NO_LONG_WAIT);
    execute("drop table " + partition.table());
  }

  private void execute(String statement) {
    entities.createNativeQuery(statement).executeUpdate();
  }
}
