package org.lmsgateway.shared.service.version;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.service.EmbeddedDatabase;

/** Two nodes over one database. */
class ConfigurationVersionTest {

  private final DataSource database = EmbeddedDatabase.H2.createMigrated();
  private final Transaction transaction = new Transaction();
  private final ConfigurationVersion here =
      new ConfigurationVersion(new VersionRow(database, transaction.registry()));
  private final ConfigurationVersion there =
      new ConfigurationVersion(new VersionRow(database, null));

  /** What a container gives to those who take part in a transaction. */
  private static final class Transaction {

    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> ends = new ArrayList<>();

    TransactionSynchronizationRegistry registry() {
      return (TransactionSynchronizationRegistry)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {TransactionSynchronizationRegistry.class},
              (proxy, method, arguments) ->
                  switch (method.getName()) {
                    case "getResource" -> resources.get(arguments[0]);
                    case "putResource" -> resources.put(arguments[0], arguments[1]);
                    case "registerInterposedSynchronization" ->
                        ends.add((Synchronization) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                  });
    }

    void commit() {
      ends.forEach(end -> end.afterCompletion(Status.STATUS_COMMITTED));
      ends.clear();
      resources.clear();
    }
  }

  @Test
  void changeIsSeenHereAtOnce() {
    var before = here.getAsLong();
    here.changing();
    transaction.commit();

    assertThat(here.getAsLong()).isEqualTo(before + 1);
  }

  @Test
  void transactionRaisesItOnce() {
    var before = here.getAsLong();
    here.changing();
    here.changing();
    transaction.commit();

    assertThat(here.getAsLong()).isEqualTo(before + 1);
  }

  @Test
  void changeIsSeenThereWithinASecond() {
    var before = there.getAsLong();
    here.changing();
    transaction.commit();
    var end = System.nanoTime() + 1_000_000_000;
    while (there.getAsLong() == before && System.nanoTime() < end) {
      Thread.onSpinWait();
    }

    assertThat(there.getAsLong()).isEqualTo(before + 1);
  }

  @Test
  void whoForgetsLooksAtOnce() {
    var before = there.getAsLong();
    here.changing();
    there.forget();

    assertThat(there.getAsLong()).isEqualTo(before + 1);
  }
}
