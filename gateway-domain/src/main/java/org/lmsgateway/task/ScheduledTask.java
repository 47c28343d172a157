package org.lmsgateway.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.lmsgateway.shared.TenantId;

/**
 * A task with its runs. It is due from its next run until a run has ended, so that another node
 * goes on with what one that died has begun. Only the node that holds the task's lease writes while
 * it runs.
 */
@Entity
@Table(name = "scheduled_task")
public class ScheduledTask {

  /** For how long a node that runs a task may say nothing; then another one goes on. */
  public static final Duration SILENCE = Duration.ofMinutes(3);

  @Id private String id;

  private String name;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "every_seconds")
  private long everySeconds;

  @Column(name = "next_run_at")
  private Instant nextRunAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Enumerated(EnumType.STRING)
  private TaskResult result;

  @Column(name = "steps_done")
  private int stepsDone;

  @Column(name = "steps_all")
  private Integer stepsAll;

  protected ScheduledTask() {}

  /**
   * One that is due at once.
   *
   * @param tenant whose; null for the gateway's own
   */
  public ScheduledTask(String name, TenantId tenant, Duration every, Instant now) {
    this.id = idOf(name, tenant);
    this.name = name;
    this.tenantId = tenant == null ? null : tenant.value();
    this.everySeconds = every.toSeconds();
    this.nextRunAt = Objects.requireNonNull(now, "a task has a next run");
  }

  /** The id of the task with that name, of that tenant or, with null, of the gateway. */
  public static String idOf(String name, TenantId tenant) {
    Objects.requireNonNull(name, "a task has a name");
    return tenant == null ? name : name + "." + tenant.value();
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** Empty for the gateway's own. */
  public Optional<TenantId> tenant() {
    return Optional.ofNullable(tenantId).map(TenantId::new);
  }

  public Duration every() {
    return Duration.ofSeconds(everySeconds);
  }

  public Instant nextRunAt() {
    return nextRunAt;
  }

  /** The beginning of the run in progress, or of the last one; empty before the first. */
  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  /** How long the last run took; empty before the first has ended, and while one is in progress. */
  public Optional<Duration> lasted() {
    return Optional.ofNullable(endedAt).map(end -> Duration.between(startedAt, end));
  }

  /** What became of the last run that has ended; empty before. */
  public Optional<TaskResult> result() {
    return Optional.ofNullable(result);
  }

  /** How many steps of the run are done. */
  public int stepsDone() {
    return stepsDone;
  }

  /** How many steps the run has; empty as long as nobody knows. */
  public OptionalInt stepsAll() {
    return stepsAll == null ? OptionalInt.empty() : OptionalInt.of(stepsAll);
  }

  public TaskState state(Instant now) {
    if (startedAt == null || endedAt != null) {
      return isDue(now) ? TaskState.DUE : TaskState.WAITING;
    }
    return now.isAfter(seenAt.plus(SILENCE)) ? TaskState.INTERRUPTED : TaskState.RUNNING;
  }

  public boolean isDue(Instant now) {
    return !now.isBefore(nextRunAt);
  }

  /** It shall run as soon as a node can. */
  public void ask(Instant now) {
    if (!isDue(now)) {
      nextRunAt = now;
    }
  }

  public void begin(Instant now) {
    startedAt = now;
    endedAt = null;
    seenAt = now;
    stepsDone = 0;
    stepsAll = null;
  }

  /**
   * The node that runs it says how far it is.
   *
   * @param all how many steps there are; at least {@code done}
   */
  public void advance(int done, int all, Instant now) {
    seenAt = now;
    stepsDone = done;
    stepsAll = Math.max(done, all);
  }

  /**
   * The run is over.
   *
   * @param pause until the next one
   */
  public void end(TaskResult what, Duration pause, Instant now) {
    result = Objects.requireNonNull(what, "a run has a result");
    endedAt = now;
    nextRunAt = now.plus(pause);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScheduledTask task && id.equals(task.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
