package org.lmsgateway.classteam.service.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.service.making.TeamMaking;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.CourseEnd;
import org.lmsgateway.classteam.sync.SyncPhase;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.graph.GraphGroups;
import org.lmsgateway.microsoft.service.graph.GraphPage;
import org.lmsgateway.microsoft.service.graph.GraphTeams;
import org.lmsgateway.shared.TenantId;

/**
 * Makes the team of a course what its roster says, in steps of which each is done once: the roster
 * page by page, the team page by page, then the difference call by call. After each step the node
 * may die; another one goes on with the next. Never called inside a transaction.
 */
@ApplicationScoped
public class CourseSynchronisation {

  /** An LMS that says so by mistake has a day to mend it. */
  private static final Duration OVER = Duration.ofDays(1);

  private SyncEntry entry;
  private RosterReading roster;
  private DifferenceWriting writing;
  private Differences differences;
  private TeamMaking making;
  private GraphGroups groups;
  private GraphTeams teams;
  private Clock clock;

  protected CourseSynchronisation() {}

  @Inject
  public CourseSynchronisation(
      SyncEntry entry,
      RosterReading roster,
      DifferenceWriting writing,
      Differences differences,
      TeamMaking making,
      GraphGroups groups,
      GraphTeams teams,
      Clock clock) {
    this.entry = entry;
    this.roster = roster;
    this.writing = writing;
    this.differences = differences;
    this.making = making;
    this.groups = groups;
    this.teams = teams;
    this.clock = clock;
  }

  /**
   * Synchronises a course, or goes on with it. One that has no team yet gets one, if the roster has
   * an owner for it.
   *
   * @param alive called before each step; what it throws stops the work there
   */
  SyncResult run(ClassTeam team, ClassTeamRules rules, Runnable alive) {
    var worker = UUID.randomUUID().toString();
    var begun = entry.begin(team.course(), worker);
    var trouble = Optional.<Trouble>empty();
    while (begun.isPresent() && trouble.isEmpty()) {
      if (begun.get().phase() == SyncPhase.ENDED) {
        return SyncResult.DONE;
      }
      alive.run();
      var now = entry.team(team.course()).orElse(team);
      trouble = step(new SyncWork(now, rules, worker, begun.get()));
      begun = entry.find(team.course());
    }
    trouble.ifPresent(one -> stop(team, rules, worker, one));
    return trouble.map(SyncResult::of).orElse(SyncResult.BUSY);
  }

  /**
   * Reads roster and team anew and stops there. A team that is still to be made is not.
   *
   * @return done if the difference is known now
   */
  SyncResult tryOut(ClassTeam team, ClassTeamRules rules) {
    var worker = UUID.randomUUID().toString();
    var begun = entry.begin(team.course(), worker);
    var trouble = Optional.<Trouble>empty();
    while (begun.isPresent() && trouble.isEmpty()) {
      var sync = begun.get();
      if (isRead(team, sync.phase())) {
        entry.stop(team.course(), worker, null);
        return SyncResult.DONE;
      }
      trouble = step(new SyncWork(team, rules, worker, sync));
      begun = entry.find(team.course());
    }
    trouble.ifPresent(one -> entry.stop(team.course(), worker, one.code()));
    return trouble.map(SyncResult::of).orElse(SyncResult.BUSY);
  }

  private static boolean isRead(ClassTeam team, SyncPhase phase) {
    return phase.compareTo(SyncPhase.CHANGES) >= 0
        || team.state() != ClassTeamState.ACTIVE && phase == SyncPhase.MEMBERS;
  }

  private Optional<Trouble> step(SyncWork work) {
    return switch (work.sync().phase()) {
      case ROSTER -> roster.step(work);
      case MEMBERS ->
          work.team().state() == ClassTeamState.ACTIVE
              ? readTeam(work, groups::members)
              : make(work);
      case OWNERS -> readTeam(work, groups::owners);
      case CHANGES -> writing.changes(work);
      case OWNER_CHANGES -> writing.ownerChanges(work);
      case ENDED -> Optional.empty();
    };
  }

  /** Makes the team, or goes on with that; without an owner it waits for one. */
  private Optional<Trouble> make(SyncWork work) {
    var course = work.course();
    var owner = work.team().firstOwner().or(() -> differences.owner(course));
    if (owner.isEmpty()) {
      entry.stop(course, work.worker(), null);
      return Optional.empty();
    }
    var made =
        work.team().firstOwner().isPresent()
            ? making.goOn(work.team())
            : making.make(course, owner.get());
    return made.filter(team -> team.state() == ClassTeamState.ACTIVE).isPresent()
        ? Optional.empty()
        : Optional.of(notMade(made));
  }

  /** Microsoft takes its time; or the team says itself why it failed. */
  private static Trouble notMade(Optional<ClassTeam> made) {
    var reason = made.flatMap(ClassTeam::reason).orElse(GraphRefusal.MICROSOFT_BUSY.name());
    return new Trouble(reason, false);
  }

  /** A page of one of the team's lists. */
  private interface TeamList {
    GraphOutcome<GraphPage<String>> page(TenantId tenant, String team, String page);
  }

  private Optional<Trouble> readTeam(SyncWork work, TeamList list) {
    var team = work.team();
    var page = work.sync().page().orElse(null);
    var read = list.page(team.tenant(), team.team().orElseThrow(), page);
    if (!(read instanceof Done<GraphPage<String>> done)) {
      return Trouble.of(read);
    }
    entry.stage(work.course(), work.worker(), done.value().items(), done.value().next());
    return Optional.empty();
  }

  private void stop(ClassTeam team, ClassTeamRules rules, String worker, Trouble trouble) {
    var course = team.course();
    var over = trouble.isOver() && isOver(course, worker);
    entry.stop(course, worker, trouble.code());
    if (over) {
      end(team, rules.end());
    }
  }

  private boolean isOver(CourseId course, String worker) {
    return entry.missing(course, worker).plus(OVER).isBefore(clock.instant());
  }

  /** The LMS has had no such course for a day: its team follows it no longer. */
  private void end(ClassTeam team, CourseEnd how) {
    if (how == CourseEnd.NOTHING
        || team.team().isEmpty()
        || teams.archive(team.tenant(), team.team().get()) instanceof Done) {
      entry.over(team.course(), how);
    }
  }
}
