package org.lmsgateway.task.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.ScheduledTask;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.task.TaskState;

/** What the page shows of a task. */
public record TaskRow(
    String id,
    String name,
    String tenant,
    TaskState state,
    Duration every,
    Instant nextRunAt,
    Instant startedAt,
    Duration lasted,
    TaskResult result,
    int stepsDone,
    Integer stepsAll)
    implements Serializable {

  static TaskRow of(ScheduledTask task, Instant now) {
    var all = task.stepsAll();
    return new TaskRow(
        task.id(),
        task.name(),
        task.tenant().map(TenantId::value).orElse(null),
        task.state(now),
        task.every(),
        task.nextRunAt(),
        task.startedAt().orElse(null),
        task.lasted().orElse(null),
        task.result().orElse(null),
        task.stepsDone(),
        all.isPresent() ? all.getAsInt() : null);
  }

  /** Whether something happens to it without anybody doing anything. */
  public boolean isMoving() {
    return state != TaskState.WAITING;
  }

  public boolean isRunning() {
    return state == TaskState.RUNNING;
  }

  /** {@code good}, {@code warn} or {@code bad}. */
  public String badge() {
    if (state != TaskState.WAITING || result == null) {
      return state == TaskState.INTERRUPTED ? "warn" : "";
    }
    return switch (result) {
      case DONE -> "good";
      case GAPS, PARTLY -> "warn";
      case FAILED -> "bad";
    };
  }

  /** The text that says how it stands: the state, or what became of the last run. */
  public String standing() {
    return state == TaskState.WAITING && result != null ? "result." + result : "state." + state;
  }
}
