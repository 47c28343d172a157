package org.lmsgateway.launch.service;

import java.lang.reflect.Field;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.person.LaunchPerson;
import org.lmsgateway.launch.service.person.LaunchPersonsInMemory;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;

/**
 * Launches in a list, with the database's constraint on nonces. It reads and writes columns that
 * the entity shows to nobody, as a database does.
 */
public class LaunchesInMemory extends LaunchRepository {

  private final List<Launch> rows = new ArrayList<>();
  private final Set<Object> nonces = new HashSet<>();

  /** Writes into the list. */
  LaunchInsert insert(LaunchPersonsInMemory persons) {
    return new LaunchInsert() {
      @Override
      public void add(Launch launch, Optional<LaunchPerson> person) throws SQLException {
        var nonce = read(launch, "nonceHash");
        if (nonce != null && !nonces.add(nonce)) {
          throw new SQLException("unique", "23505");
        }
        rows.add(launch);
        person.ifPresent(persons.rows()::add);
      }
    };
  }

  @Override
  public Optional<Launch> findByCode(String codeHash, Instant since) {
    return rows.stream().filter(row -> codeHash.equals(read(row, "codeHash"))).findFirst();
  }

  @Override
  public boolean claim(Launch launch, Instant now) {
    var free = rows.stream().filter(row -> row.equals(launch) && !row.isSwapped()).toList();
    free.forEach(
        row -> {
          write(row, "swappedAt", now);
          write(row, "payload", null);
        });
    return free.size() == 1;
  }

  @Override
  public Optional<Launch> find(String id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  @Override
  public Map<String, String> registrationNames(Collection<String> ids) {
    return ids.stream().collect(Collectors.toMap(id -> id, id -> "registration " + id));
  }

  @Override
  public Map<String, String> appNames(Collection<String> ids) {
    return ids.stream().collect(Collectors.toMap(id -> id, id -> "app " + id));
  }

  @Override
  public Page<Launch> list(Optional<TenantId> tenant, LaunchFilter filter, PageRequest request) {
    var reference = filter.reference().map(number -> number.strip().toUpperCase(Locale.ROOT));
    var found =
        rows.stream()
            .filter(row -> tenant.isEmpty() || row.origin().tenant().equals(tenant))
            .filter(row -> reference.isEmpty() || row.reference().equals(reference.get()))
            .sorted(Comparator.comparing(Launch::occurredAt).reversed())
            .toList();
    return new Page<>(found, null);
  }

  public List<Launch> all() {
    return List.copyOf(rows);
  }

  private static Object read(Launch launch, String name) {
    try {
      return column(name).get(launch);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Launch launch, String name, Object value) {
    try {
      column(name).set(launch, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field column(String name) {
    try {
      var field = Launch.class.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
