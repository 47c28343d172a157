package org.lmsgateway.task.web;

import java.time.Duration;
import java.time.Instant;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.ScheduledTask;

/** What the API says about a task; what is not known yet is absent. */
public record TaskAnswer(
    String id,
    String name,
    String tenant,
    String state,
    long everySeconds,
    Instant nextRunAt,
    Instant startedAt,
    Long lastedSeconds,
    String result,
    int stepsDone,
    Integer stepsAll) {

  static TaskAnswer of(ScheduledTask task, Instant now) {
    var all = task.stepsAll();
    return new TaskAnswer(
        task.id(),
        task.name(),
        task.tenant().map(TenantId::value).orElse(null),
        task.state(now).name(),
        task.every().toSeconds(),
        task.nextRunAt(),
        task.startedAt().orElse(null),
        task.lasted().map(Duration::toSeconds).orElse(null),
        task.result().map(Enum::name).orElse(null),
        task.stepsDone(),
        all.isPresent() ? all.getAsInt() : null);
  }
}
