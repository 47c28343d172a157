package org.lmsgateway.task;

import java.util.Optional;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * Looks at scheduled tasks, and starts them. Everyone is confined to the tasks of the own tenant;
 * an operator sees all, and those of the gateway itself. A task of others is as if it did not
 * exist.
 */
public interface TaskService {

  /** In the order of ids, which is that of names. */
  Page<ScheduledTask> list(PageRequest page);

  Optional<ScheduledTask> find(String id);

  /**
   * Starts it now, in the background, and takes that down in the audit log. One that runs already
   * is left alone.
   *
   * @return the task as it is then; empty if there is none that the caller sees
   */
  Optional<ScheduledTask> runNow(String id);
}
