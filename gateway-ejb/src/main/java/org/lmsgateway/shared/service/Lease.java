package org.lmsgateway.shared.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockExtender;
import net.javacrumbs.shedlock.core.LockExtender.LockExtensionException;
import net.javacrumbs.shedlock.provider.jdbc.JdbcLockProvider;

/**
 * The lease in the database that a timer takes before it works, so that of all nodes one does the
 * work. Timers of the container run on every node.
 */
@ApplicationScoped
public class Lease {

  @Resource(lookup = DatabaseMigration.DATA_SOURCE)
  private DataSource dataSource;

  protected Lease() {}

  /** For tests, which have no container to look the data source up. */
  Lease(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Runs the work if no other node has run it lately; otherwise does nothing.
   *
   * @param name of the work, the same on all nodes
   * @param atMost after which the lease is free again if the node died
   * @param atLeast for how long other nodes shall not run it again
   */
  public void run(String name, Duration atMost, Duration atLeast, Runnable work) {
    var lease = new LockConfiguration(ClockProvider.now(), name, atMost, atLeast);
    new DefaultLockingTaskExecutor(new JdbcLockProvider(dataSource)).executeWithLock(work, lease);
  }

  /**
   * For work in progress in this thread that takes longer: keeps its lease from now on.
   *
   * @param atMost after which it is free again if the node died
   * @return whether it is kept; false if another node has it now
   */
  public boolean keep(Duration atMost) {
    try {
      LockExtender.extendActiveLock(atMost, Duration.ZERO);
      return true;
    } catch (LockExtensionException e) {
      return false;
    }
  }
}
