package org.lmsgateway.shared.service.version;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.lmsgateway.shared.change.ConfigurationChanges;
import org.lmsgateway.shared.service.DatabaseMigration;

/**
 * The version of what launches are decided by: one number in the database. It is raised in the
 * transaction of the change, so nobody sees the one without the other; nodes look at it when they
 * are asked and what they know of it is older than {@link #YOUNG}.
 */
@ApplicationScoped
public class ConfigurationVersion implements ConfigurationChanges, LongSupplier {

  /** Until then nobody looks anew. */
  private static final Duration YOUNG = Duration.ofMillis(250);

  /** Until then whoever is not first to look anew goes on with what is known. */
  private static final Duration OLD = Duration.ofMillis(750);

  private static final Seen NOTHING =
      new Seen(-1, System.nanoTime() - Duration.ofDays(1).toNanos());

  private static final String READ = "select version from configuration_version";
  private static final String RAISE = "update configuration_version set version = version + 1";

  private final AtomicReference<Seen> seen = new AtomicReference<>(NOTHING);
  private final ReentrantLock looking = new ReentrantLock();

  @Resource(lookup = DatabaseMigration.DATA_SOURCE)
  private DataSource dataSource;

  private TransactionSynchronizationRegistry transactions;

  /**
   * @param nanos of the JVM's clock, when it was asked for
   */
  private record Seen(long version, long nanos) {

    boolean isYoungerThan(Duration age) {
      return System.nanoTime() - nanos < age.toNanos();
    }
  }

  protected ConfigurationVersion() {}

  /** For tests, which have no container to look these up. */
  ConfigurationVersion(DataSource dataSource, TransactionSynchronizationRegistry transactions) {
    this.dataSource = dataSource;
    this.transactions = transactions;
  }

  /** The version as it was less than a second ago. */
  @Override
  public long getAsLong() {
    var known = seen.get();
    if (known.isYoungerThan(YOUNG)) {
      return known.version();
    }
    if (!looking.tryLock()) {
      return known.isYoungerThan(OLD) ? known.version() : read();
    }
    try {
      return look();
    } finally {
      looking.unlock();
    }
  }

  private long look() {
    var before = seen.get();
    var asked = System.nanoTime();
    var version = read();
    // Not if it was forgotten meanwhile: what was read may be from before that change.
    seen.compareAndSet(before, new Seen(version, asked));
    return version;
  }

  /** Looks anew when it is asked next. */
  public void forget() {
    seen.set(new Seen(NOTHING.version(), NOTHING.nanos()));
  }

  /** By name: where a class of CDI asks for both resources, Payara injects only one of them. */
  @PostConstruct
  void findTransactions() {
    try {
      transactions = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
    } catch (NamingException e) {
      throw new IllegalStateException("every server has a registry of transactions", e);
    }
  }

  @Override
  public void changing() {
    if (transactions.getResource(ConfigurationVersion.class) == null) {
      transactions.putResource(ConfigurationVersion.class, this);
      transactions.registerInterposedSynchronization(new ForgetAtTheEnd());
      raise();
    }
  }

  private long read() {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(READ);
        var row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the configuration's version cannot be read", e);
    }
  }

  /** By the connection of the transaction that runs. */
  private void raise() {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(RAISE)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the configuration's version cannot be raised", e);
    }
  }

  /** Who changes something here sees it here at once. */
  private final class ForgetAtTheEnd implements Synchronization {

    @Override
    public void beforeCompletion() {
      // Nothing is known to the others until the transaction has ended.
    }

    @Override
    public void afterCompletion(int status) {
      forget();
    }
  }
}
