package org.lmsgateway.classteam.service.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.task.service.RepeatedTask;
import org.lmsgateway.task.service.TaskProgress;

/**
 * Synchronises all class teams of a tenant, one after the other. A pass that was interrupted goes
 * on with the course where it stopped.
 */
@ApplicationScoped
public class ClassTeamSync implements RepeatedTask {

  private static final int AT_ONCE = 100;

  private SyncEntry entry;
  private ClassTeams teams;
  private CourseSynchronisation synchronisation;

  protected ClassTeamSync() {}

  @Inject
  public ClassTeamSync(SyncEntry entry, ClassTeams teams, CourseSynchronisation synchronisation) {
    this.entry = entry;
    this.teams = teams;
    this.synchronisation = synchronisation;
  }

  @Override
  public String name() {
    return "class-team-sync";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public List<Optional<TenantId>> owners() {
    return teams.tenants().stream().map(Optional::of).toList();
  }

  @Override
  public TaskResult run(Optional<TenantId> owner, TaskProgress progress) {
    var tenant = owner.orElseThrow();
    var rules = teams.rules(tenant);
    return rules.isPresent() ? run(tenant, rules.get(), progress) : TaskResult.DONE;
  }

  private TaskResult run(TenantId tenant, ClassTeamRules rules, TaskProgress progress) {
    var since = entry.beginPass(tenant);
    while (teams.wantSome(tenant, AT_ONCE)) {
      progress.at(0, 0);
    }
    int all = teams.count(tenant);
    int done = 0;
    var whole = true;
    var last = Optional.<CourseId>empty();
    for (var some = teams.some(tenant, last, AT_ONCE); !some.isEmpty(); ) {
      for (var course : some) {
        var result = run(course, rules, since, alive(progress, done, all));
        if (result == SyncResult.TROUBLE_EVERYWHERE) {
          return TaskResult.PARTLY;
        }
        whole &= result == SyncResult.DONE;
        progress.at(++done, all);
      }
      last = Optional.of(some.get(some.size() - 1));
      some = teams.some(tenant, last, AT_ONCE);
    }
    entry.endPass(tenant);
    return whole ? TaskResult.DONE : TaskResult.GAPS;
  }

  private static Runnable alive(TaskProgress progress, int done, int all) {
    return () -> progress.at(done, all);
  }

  private SyncResult run(CourseId course, ClassTeamRules rules, Instant since, Runnable alive) {
    return entry
        .team(course)
        .filter(team -> !isDone(team, since))
        .map(team -> synchronisation.run(team, rules, alive))
        .orElse(SyncResult.DONE);
  }

  private boolean isDone(ClassTeam team, Instant since) {
    return team.lastSyncedAt().filter(time -> !time.isBefore(since)).isPresent();
  }
}
