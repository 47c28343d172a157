package org.lmsgateway.classteam.service.sync;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.settings.CourseEnd;
import org.lmsgateway.classteam.settings.TeamRole;
import org.lmsgateway.classteam.sync.CourseSync;
import org.lmsgateway.classteam.sync.SyncPhase;
import org.lmsgateway.classteam.sync.TeamPass;
import org.lmsgateway.classteam.sync.TeamPerson;
import org.lmsgateway.classteam.sync.TeamPresence;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.microsoft.service.graph.MembershipChange;
import org.lmsgateway.shared.TenantId;

/** What synchronising writes down: short transactions, each a step that is done once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SyncEntry {

  /** A pass that stopped longer ago begins anew. */
  private static final Duration PASS = Duration.ofHours(12);

  private final SyncRepository syncs;
  private final DifferenceRepository differences;
  private final ClassTeamRepository teams;
  private final Clock clock;

  public SyncEntry() {
    this(null, null, null, null);
  }

  @Inject
  public SyncEntry(
      SyncRepository syncs,
      DifferenceRepository differences,
      ClassTeamRepository teams,
      Clock clock) {
    this.syncs = syncs;
    this.differences = differences;
    this.teams = teams;
    this.clock = clock;
  }

  /** Somebody on a page of the roster; with what came of looking for them, if somebody has. */
  public record Staged(
      String member,
      TeamRole role,
      String fingerprint,
      Optional<TeamPerson.Match> match,
      String sealedName) {}

  /** A change of a team, and whether it was made. */
  public record TeamChange(MembershipChange change, boolean made) {

    String user() {
      return change.user();
    }

    void noteIn(TeamPresence presence, long run) {
      if (!made) {
        presence.refused(run);
        return;
      }
      switch (change.kind()) {
        case ADD_MEMBER -> presence.isMember(true, run);
        case ADD_OWNER -> presence.isOwner(true, run);
        case REMOVE_MEMBER -> presence.isMember(false, run);
        case REMOVE_OWNER -> presence.isOwner(false, run);
      }
      presence.claim(run);
    }
  }

  /** When the pass over the tenant's courses began: now, or before it was interrupted. */
  public Instant beginPass(TenantId tenant) {
    var now = clock.instant();
    var stopped = syncs.pass(tenant);
    if (stopped.filter(pass -> pass.startedAt().plus(PASS).isAfter(now)).isPresent()) {
      return stopped.get().startedAt();
    }
    endPass(tenant);
    syncs.add(new TeamPass(tenant, now));
    return now;
  }

  public void endPass(TenantId tenant) {
    syncs.pass(tenant).ifPresent(syncs::remove);
  }

  public Optional<ClassTeam> team(CourseId course) {
    return teams.find(course);
  }

  public Optional<CourseSync> find(CourseId course) {
    return syncs.sync(course);
  }

  /** Begins, or goes on; empty if another worker is at it. */
  public Optional<CourseSync> begin(CourseId course, String worker) {
    var now = clock.instant();
    var sync =
        syncs
            .sync(course)
            .orElseGet(
                () -> {
                  var made = new CourseSync(course, now);
                  syncs.add(made);
                  return made;
                });
    return sync.begin(worker, now) ? Optional.of(sync) : Optional.empty();
  }

  /** The row, as long as it is this worker's. */
  private CourseSync own(CourseId course, String worker) {
    return syncs
        .sync(course)
        .filter(sync -> sync.isWorkOf(worker))
        .orElseThrow(() -> new IllegalStateException("another worker synchronises " + course));
  }

  /** Who of these was seen before, by their names in the roster. */
  public Map<String, TeamPerson> known(CourseId course, Collection<String> members) {
    return syncs.persons(course, members).stream()
        .collect(Collectors.toMap(TeamPerson::member, Function.identity()));
  }

  /**
   * A page of the roster was read.
   *
   * @param next the page that follows; null after the last one
   */
  public void stage(
      CourseId course, String worker, List<Staged> page, boolean complete, String next) {
    var sync = own(course, worker);
    var known = known(course, page.stream().map(Staged::member).toList());
    for (var one : page) {
      var person = known.computeIfAbsent(one.member(), member -> added(course, member));
      person.seen(one.role(), sync.run());
      one.match()
          .ifPresent(
              match -> person.looked(match, one.fingerprint(), one.sealedName(), clock.instant()));
    }
    if (!complete) {
      sync.incomplete();
    }
    go(sync, next == null ? SyncPhase.MEMBERS : SyncPhase.ROSTER, next);
  }

  private TeamPerson added(CourseId course, String member) {
    var person = new TeamPerson(course, member);
    syncs.add(person);
    return person;
  }

  private void go(CourseSync sync, SyncPhase phase, String page) {
    sync.go(phase, page, clock.instant());
  }

  /** A page of the team's members or owners was read. */
  public void stage(CourseId course, String worker, List<String> users, String next) {
    var sync = own(course, worker);
    var owners = sync.phase() == SyncPhase.OWNERS;
    mark(sync, users, owners);
    if (next == null && owners) {
      differences.claim(course, sync.run());
    }
    var after = owners ? SyncPhase.CHANGES : SyncPhase.OWNERS;
    go(sync, next == null ? after : sync.phase(), next);
  }

  private void mark(CourseSync sync, List<String> users, boolean owners) {
    var there = presences(sync.course(), users);
    for (var user : new HashSet<>(users)) {
      var presence = there.computeIfAbsent(user, one -> present(sync.course(), one));
      if (owners) {
        presence.isOwner(true, sync.run());
      } else {
        presence.isMember(true, sync.run());
      }
    }
  }

  private Map<String, TeamPresence> presences(CourseId course, Collection<String> users) {
    return syncs.presences(course, users).stream()
        .collect(Collectors.toMap(TeamPresence::user, Function.identity()));
  }

  private TeamPresence present(CourseId course, String user) {
    var presence = new TeamPresence(course, user);
    syncs.add(presence);
    return presence;
  }

  /** Changes were made, or refused. */
  public void changed(CourseId course, String worker, List<TeamChange> changes) {
    var sync = own(course, worker);
    var there = presences(course, changes.stream().map(TeamChange::user).toList());
    for (var change : changes) {
      change.noteIn(
          there.computeIfAbsent(change.user(), user -> present(course, user)), sync.run());
    }
    go(sync, sync.phase(), null);
  }

  /** The next phase. */
  public void advance(CourseId course, String worker, SyncPhase phase) {
    go(own(course, worker), phase, null);
  }

  /** The team has everybody of the roster who was found. */
  public void end(CourseId course, String worker) {
    var sync = own(course, worker);
    differences.forgetBefore(course, sync.run());
    sync.end(clock.instant());
    teams.find(course).ifPresent(team -> team.synced(clock.instant()));
  }

  /** It stops; null if nothing went wrong. */
  public void stop(CourseId course, String worker, String trouble) {
    own(course, worker).stop(trouble, clock.instant());
  }

  /** The LMS knows no such course. Gives since when it says so. */
  public Instant missing(CourseId course, String worker) {
    return own(course, worker).missing(clock.instant());
  }

  /** The course is over. */
  public void over(CourseId course, CourseEnd how) {
    teams.find(course).ifPresent(team -> team.ended(how, clock.instant()));
  }
}
