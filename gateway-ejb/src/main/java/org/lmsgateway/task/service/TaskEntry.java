package org.lmsgateway.task.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.ScheduledTask;
import org.lmsgateway.task.TaskResult;

/** What running tasks writes down: short transactions, each of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TaskEntry {

  private final TaskRepository tasks;
  private final AuditLog audit;
  private final Clock clock;

  public TaskEntry() {
    this(null, null, null);
  }

  @Inject
  public TaskEntry(TaskRepository tasks, AuditLog audit, Clock clock) {
    this.tasks = tasks;
    this.audit = audit;
    this.clock = clock;
  }

  /** Adds the tasks of owners who have none yet, and removes those of owners who want none now. */
  public void schedule(String name, Duration every, List<Optional<TenantId>> owners) {
    var others = new HashSet<>(tasks.ids(name));
    for (var owner : owners) {
      var tenant = owner.orElse(null);
      if (!others.remove(ScheduledTask.idOf(name, tenant))) {
        add(new ScheduledTask(name, tenant, every, clock.instant()));
      }
    }
    others.forEach(tasks::remove);
  }

  public void add(ScheduledTask task) {
    tasks.add(task);
  }

  /** The ids of tasks with these names that may run. */
  public List<String> due(Collection<String> names, int most) {
    return names.isEmpty() ? List.of() : tasks.due(names, clock.instant(), most);
  }

  /** Somebody wants it to run now. */
  public Optional<ScheduledTask> ask(String id) {
    var found = tasks.find(id);
    found.ifPresent(
        task -> {
          task.ask(clock.instant());
          audit.record(
              AuditAction.CHANGED, task.tenant().orElse(null), "task", task.id(), "run now");
        });
    return found;
  }

  /** Begins a run; empty if it is not due any more, because another node has run it. */
  public Optional<ScheduledTask> begin(String id) {
    var now = clock.instant();
    var found = tasks.find(id).filter(task -> task.isDue(now));
    found.ifPresent(task -> task.begin(now));
    return found;
  }

  public void advance(String id, int done, int all) {
    tasks.find(id).ifPresent(task -> task.advance(done, all, clock.instant()));
  }

  public void end(String id, TaskResult result, Duration pause) {
    tasks.find(id).ifPresent(task -> task.end(result, pause, clock.instant()));
  }
}
