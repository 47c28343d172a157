package org.lmsgateway.task.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.TaskResult;

/**
 * Work that is to be done again and again. A bean of a component, found by its type. Called in no
 * transaction, by no caller.
 */
public interface RepeatedTask {

  /** In lower case with hyphens, at most 20 characters; the page of tasks has texts for it. */
  String name();

  /** From the end of a run to the next one. */
  Duration every();

  /** Whose work it is now: of tenants, each of which has runs of its own, or of the gateway. */
  List<Optional<TenantId>> owners();

  /**
   * One run. May be interrupted at any point, and must go on from there when it is called again. A
   * fault that it throws ends the run.
   */
  TaskResult run(Optional<TenantId> owner, TaskProgress progress);
}
