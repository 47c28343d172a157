package org.lmsgateway.notice.service;

import jakarta.persistence.PersistenceException;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.notice.NoticeDelivery;

/** Deliveries in a map. It reads and writes columns that the entity shows to nobody. */
class DeliveriesInMemory extends DeliveryRepository {

  private final Map<String, NoticeDelivery> rows = new LinkedHashMap<>();

  private final List<String> faults = new ArrayList<>();

  @Override
  public void add(NoticeDelivery delivery) {
    if (rows.putIfAbsent(delivery.id(), delivery) != null) {
      throw new PersistenceException(new SQLException("unique", "23505"));
    }
  }

  @Override
  public Optional<NoticeDelivery> find(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  @Override
  public List<String> due(Instant now, int most) {
    return rows.values().stream()
        .filter(row -> isDue(row, now))
        .map(NoticeDelivery::id)
        .limit(most)
        .toList();
  }

  private static boolean isDue(NoticeDelivery row, Instant now) {
    return row.content() != null && !((Instant) read(row, "nextAttemptAt")).isAfter(now);
  }

  @Override
  public boolean claim(String id, Instant now, Instant next) {
    var due = find(id).filter(row -> isDue(row, now));
    due.ifPresent(
        row -> {
          write(row, "attempts", row.attempts() + 1);
          write(row, "nextAttemptAt", next);
        });
    return due.isPresent();
  }

  @Override
  public void failed(String id, String fault) {
    faults.add(fault);
  }

  /** Why attempts came to nothing. */
  List<String> faults() {
    return faults;
  }

  @Override
  public void forget(String id) {
    write(rows.get(id), "content", null);
  }

  @Override
  public int purgeBefore(Instant time) {
    var old =
        rows.values().stream()
            .filter(row -> ((Instant) read(row, "createdAt")).isBefore(time))
            .toList();
    rows.values().removeAll(old);
    return (int) old.stream().filter(row -> row.content() != null).count();
  }

  List<NoticeDelivery> all() {
    return List.copyOf(rows.values());
  }

  private static Object read(NoticeDelivery row, String column) {
    try {
      return column(column).get(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(NoticeDelivery row, String column, Object value) {
    try {
      column(column).set(row, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field column(String name) throws NoSuchFieldException {
    var field = NoticeDelivery.class.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
