package org.lmsgateway.task.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lmsgateway.shared.service.Lease;

/** Looks every minute which tasks there are, and starts those that are due. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskTimer {

  private final TaskRunner runner;
  private final Lease lease;

  public TaskTimer() {
    this(null, null);
  }

  @Inject
  public TaskTimer(TaskRunner runner, Lease lease) {
    this.runner = runner;
    this.lease = lease;
  }

  @Schedule(hour = "*", minute = "*", second = "15", persistent = false, info = "tasks")
  void onTimer() {
    lease.run("task-list", Duration.ofMinutes(5), Duration.ofSeconds(30), runner::schedule);
    runner.startDue();
  }
}
