package org.lmsgateway.shared.service.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.lmsgateway.shared.change.ConfigurationChanges;

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

  private final AtomicReference<Seen> seen = new AtomicReference<>(NOTHING);
  private final ReentrantLock looking = new ReentrantLock();

  private VersionRow row;

  /**
   * @param nanos of the JVM's clock, when it was asked for
   */
  private record Seen(long version, long nanos) {

    boolean isYoungerThan(Duration age) {
      return System.nanoTime() - nanos < age.toNanos();
    }
  }

  protected ConfigurationVersion() {}

  @Inject
  public ConfigurationVersion(VersionRow row) {
    this.row = row;
  }

  /** The version as it was less than a second ago. */
  @Override
  public long getAsLong() {
    var known = seen.get();
    if (known.isYoungerThan(YOUNG)) {
      return known.version();
    }
    if (!looking.tryLock()) {
      return known.isYoungerThan(OLD) ? known.version() : row.read();
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
    var version = row.read();
    // Not if it was forgotten meanwhile: what was read may be from before that change.
    seen.compareAndSet(before, new Seen(version, asked));
    return version;
  }

  /** Looks anew when it is asked next. */
  public void forget() {
    seen.set(new Seen(NOTHING.version(), NOTHING.nanos()));
  }

  @Override
  public void changing() {
    row.raise(new ForgetAtTheEnd());
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
