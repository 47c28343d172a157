package org.lmsgateway.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lmsgateway.shared.service.Lease;
import org.lmsgateway.task.ScheduledTask;
import org.lmsgateway.task.TaskResult;

/** Runs tasks in the background, some at the same time, each on one node of all. */
@ApplicationScoped
public class TaskRunner {

  private static final Logger LOG = System.getLogger(TaskRunner.class.getName());

  /** What one node runs at the same time. */
  private static final int AT_ONCE = 4;

  /** From a run that could not do everything to the next one. */
  private static final Duration SOON = Duration.ofMinutes(5);

  private final Set<String> running = ConcurrentHashMap.newKeySet();

  private Collection<RepeatedTask> tasks;
  private TaskEntry entry;
  private Lease lease;
  private TaskThread thread;
  private Clock clock;

  protected TaskRunner() {}

  @Inject
  public TaskRunner(
      @Any Instance<RepeatedTask> tasks,
      TaskEntry entry,
      Lease lease,
      TaskThread thread,
      Clock clock) {
    this(tasks.stream().toList(), entry, lease, clock);
    this.thread = thread;
  }

  /** For tests, which have no container to find the tasks. */
  TaskRunner(Collection<RepeatedTask> tasks, TaskEntry entry, Lease lease, Clock clock) {
    this.tasks = tasks;
    this.entry = entry;
    this.lease = lease;
    this.clock = clock;
  }

  /** Has a task for everybody who wants one. */
  void schedule() {
    tasks.forEach(task -> entry.schedule(task.name(), task.every(), task.owners()));
  }

  /** Starts what is due. */
  void startDue() {
    var names = tasks.stream().map(RepeatedTask::name).collect(Collectors.toSet());
    entry.due(names, AT_ONCE + running.size()).forEach(this::start);
  }

  /** Starts a task, unless this node runs it or has its hands full; then it is started later. */
  void start(String id) {
    if (running.size() < AT_ONCE && running.add(id)) {
      thread.run(() -> work(id));
    }
  }

  private void work(String id) {
    try {
      lease.run("task " + id, ScheduledTask.SILENCE, Duration.ZERO, () -> run(id));
    } finally {
      running.remove(id);
    }
  }

  /** Runs it, whoever holds the lease; nothing happens if it is not due any more. */
  void run(String id) {
    entry.begin(id).ifPresent(this::run);
  }

  private void run(ScheduledTask begun) {
    var task = tasks.stream().filter(one -> one.name().equals(begun.name())).findFirst();
    try {
      task.ifPresent(
          one -> {
            var result =
                one.run(begun.tenant(), new LeasedProgress(begun.id(), entry, lease, clock));
            end(begun, result);
          });
    } catch (LeaseLostException e) {
      LOG.log(Level.WARNING, "Task {0}: another node has taken over", begun.id());
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Task " + begun.id() + " failed", e);
      end(begun, TaskResult.FAILED);
    }
  }

  private void end(ScheduledTask task, TaskResult result) {
    var sooner = result == TaskResult.PARTLY && SOON.compareTo(task.every()) < 0;
    entry.end(task.id(), result, sooner ? SOON : task.every());
    LOG.log(Level.DEBUG, "Task {0}: {1}", task.id(), result);
  }
}
