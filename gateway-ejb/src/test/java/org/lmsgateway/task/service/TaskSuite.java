package org.lmsgateway.task.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.task.ScheduledTask;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.task.TaskState;

/** Runs of tasks, from when they are due to what is written down. */
abstract class TaskSuite extends PersistenceSuite {

  private static final Duration HOUR = Duration.ofHours(1);

  private final SettableClock clock = new SettableClock();
  private final List<Optional<TenantId>> runs = new ArrayList<>();
  private String name;
  private TenantId tenant;

  TaskSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void begin() {
    name = unique().substring(0, 18);
    tenant = tenant().id();
    runs.clear();
    schedule(tenant);
  }

  /** Takes three minutes, and then says what it shall. */
  private RepeatedTask task(TaskResult result) {
    return new RepeatedTask() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Duration every() {
        return HOUR;
      }

      @Override
      public List<Optional<TenantId>> owners() {
        return List.of(Optional.of(tenant));
      }

      @Override
      public TaskResult run(Optional<TenantId> owner, TaskProgress progress) {
        runs.add(owner);
        clock.advance(Duration.ofMinutes(3));
        if (result == null) {
          throw new IllegalStateException("a fault");
        }
        return result;
      }
    };
  }

  private TaskEntry entry(EntityManager entities) {
    return new TaskEntry(new TaskRepository(entities), null, clock);
  }

  private void schedule(TenantId... owners) {
    var all = List.of(owners).stream().map(Optional::of).toList();
    inTransaction(entities -> entry(entities).schedule(name, HOUR, all));
  }

  private void run(TaskResult result) {
    inTransaction(
        entities ->
            new TaskRunner(List.of(task(result)), entry(entities), null, clock)
                .run(ScheduledTask.idOf(name, tenant)));
  }

  private Optional<ScheduledTask> stored() {
    return with(entities -> new TaskRepository(entities).find(ScheduledTask.idOf(name, tenant)));
  }

  private List<String> due() {
    Function<EntityManager, List<String>> query = entities -> entry(entities).due(List.of(name), 9);
    return all(query);
  }

  @Test
  void newTaskIsDueAtOnceAndRunsForItsOwner() {
    assertThat(due()).containsExactly(ScheduledTask.idOf(name, tenant));
    assertThat(stored().orElseThrow().state(clock.instant())).isEqualTo(TaskState.DUE);

    run(TaskResult.DONE);

    assertThat(runs).containsExactly(Optional.of(tenant));
    var task = stored().orElseThrow();
    assertThat(task.result()).contains(TaskResult.DONE);
    assertThat(task.lasted()).contains(Duration.ofMinutes(3));
    assertThat(task.state(clock.instant())).isEqualTo(TaskState.WAITING);
    assertThat(task.nextRunAt()).isEqualTo(clock.instant().plus(HOUR));
    assertThat(due()).isEmpty();
  }

  @Test
  void runThatIsOverIsNotRepeatedByANodeThatWaitedForTheLease() {
    run(TaskResult.DONE);
    run(TaskResult.DONE);

    assertThat(runs).hasSize(1);
  }

  @Test
  void whatIsPartlyDoneGoesOnSoon() {
    run(TaskResult.PARTLY);

    var next = stored().orElseThrow().nextRunAt();
    assertThat(next).isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
  }

  @Test
  void faultEndsARunAndTheNextOneComesAtItsTime() {
    run(null);

    var task = stored().orElseThrow();
    assertThat(task.result()).contains(TaskResult.FAILED);
    assertThat(task.nextRunAt()).isEqualTo(clock.instant().plus(HOUR));
  }

  @Test
  void runWhoseNodeDiedIsInterruptedAndDue() {
    inTransaction(entities -> entry(entities).begin(ScheduledTask.idOf(name, tenant)));
    inTransaction(entities -> entry(entities).advance(ScheduledTask.idOf(name, tenant), 2, 5));
    assertThat(stored().orElseThrow().state(clock.instant())).isEqualTo(TaskState.RUNNING);

    clock.advance(ScheduledTask.SILENCE.plusSeconds(1));

    var task = stored().orElseThrow();
    assertThat(task.state(clock.instant())).isEqualTo(TaskState.INTERRUPTED);
    assertThat(task.stepsDone()).isEqualTo(2);
    assertThat(task.stepsAll()).hasValue(5);
    assertThat(due()).isNotEmpty();
  }

  @Test
  void tasksOfOwnersWhoWantNoneAreRemovedAndTheOthersStay() {
    run(TaskResult.DONE);
    var other = tenant().id();

    schedule(tenant, other);
    assertThat(due()).containsExactly(ScheduledTask.idOf(name, other));
    schedule(other);

    assertThat(stored()).isEmpty();
    assertThat(due()).hasSize(1);
  }

  @Test
  void listHasTheTasksOfOneTenantPageByPage() {
    inTransaction(
        entities -> entities.persist(new ScheduledTask("zz", tenant, HOUR, clock.instant())));

    var first =
        with(
            entities ->
                new TaskRepository(entities).list(Optional.of(tenant), PageRequest.first(1)));
    var second =
        with(
            entities ->
                new TaskRepository(entities)
                    .list(Optional.of(tenant), new PageRequest(first.next(), 1)));

    assertThat(first.items()).extracting(ScheduledTask::name).containsExactly(name);
    assertThat(second.items()).extracting(ScheduledTask::name).containsExactly("zz");
    assertThat(second.next()).isNull();
  }
}
