package org.lmsgateway.classteam.service.sync;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.service.ClassTeamSettingsRepository;
import org.lmsgateway.classteam.service.TeamNames;
import org.lmsgateway.classteam.service.making.ClassTeamEntry;
import org.lmsgateway.classteam.service.making.PersonSearch;
import org.lmsgateway.classteam.service.making.TeamMaking;
import org.lmsgateway.classteam.sync.SyncReport;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.ServiceAddresses;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.course.service.CourseRepository;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.microsoft.TeamTemplate;
import org.lmsgateway.microsoft.UserKey;
import org.lmsgateway.microsoft.service.GraphScene;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.graph.ChangeResult;
import org.lmsgateway.microsoft.service.graph.DirectoryUser;
import org.lmsgateway.microsoft.service.graph.GraphGroups;
import org.lmsgateway.microsoft.service.graph.GraphPage;
import org.lmsgateway.microsoft.service.graph.GraphTeams;
import org.lmsgateway.microsoft.service.graph.GraphUsers;
import org.lmsgateway.microsoft.service.graph.GroupDraft;
import org.lmsgateway.microsoft.service.graph.MembershipChange;
import org.lmsgateway.microsoft.service.graph.Team;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.roster.RosterPage;
import org.lmsgateway.roster.RosterRequest;
import org.lmsgateway.roster.service.RosterPages;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.TaskResult;

/**
 * Courses of an LMS that is played, and teams of a stand-in of Microsoft 365. The node may be told
 * to die at any call that leaves it.
 */
final class SyncScene implements AutoCloseable {

  static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
  static final String TEACHER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

  /** The node is no more. */
  static final class Died extends RuntimeException {}

  final GraphScene microsoft = new GraphScene();
  final Map<CourseId, List<Member>> rosters = new HashMap<>();
  int rosterPage = 200;
  int unreadable;
  CourseRefusal lmsRefusal;

  /** The page of a roster at which the LMS fails. */
  int lmsFailsAt = -1;

  /** After how many calls the node dies; negative for never. */
  int callsToLive = -1;

  static Member member(String name, String role) {
    return member(name, name + "@school.example", role);
  }

  static Member member(String name, String mail, String role) {
    Map<String, Object> claims = mail == null ? Map.of() : Map.of("email", mail);
    return new Member(
        name,
        MemberStatus.ACTIVE,
        List.of(role),
        List.of(),
        Map.of("name", "Name of " + name),
        claims);
  }

  private <T> T call(Supplier<T> real) {
    // Half of the deaths come before the call, half between it and what is written down of it.
    if (callsToLive == 0) {
      callsToLive = -1;
      if (new Random().nextBoolean()) {
        real.get();
      }
      throw new Died();
    }
    callsToLive--;
    return real.get();
  }

  private final class PlayedAccess extends CourseAccess {
    @Override
    public CourseOutcome<OpenCourse> open(AppId app, CourseId id, LtiService service) {
      var place = new CoursePlace(microsoft.tenant, RegistrationId.random(), "1", "c");
      return new CourseOutcome.Done<>(new OpenCourse(new Course(id, place), null, null));
    }
  }

  private final class PlayedRosters extends RosterPages {
    @Override
    public CourseOutcome<RosterPage> page(OpenCourse open, RosterRequest request) {
      return call(() -> read(open.course().id(), request));
    }

    private CourseOutcome<RosterPage> read(CourseId course, RosterRequest request) {
      int page = request.cursor() == null ? 0 : Integer.parseInt(request.cursor());
      if (lmsRefusal != null || page == lmsFailsAt) {
        var reason = lmsRefusal == null ? CourseRefusal.LMS_FAULT : lmsRefusal;
        return CourseOutcome.Refused.of(reason, "");
      }
      var all = rosters.get(course);
      int end = Math.min(all.size(), (page + 1) * rosterPage);
      var some = all.subList(Math.min(all.size(), page * rosterPage), end);
      var next = end < all.size() ? String.valueOf(page + 1) : null;
      return new CourseOutcome.Done<>(new RosterPage(some, next, null, unreadable));
    }
  }

  private final class DyingGroups extends GraphGroups {
    @Override
    public GraphOutcome<String> create(TenantId tenant, GroupDraft draft) {
      return call(() -> microsoft.groups.create(microsoft.tenant, draft));
    }

    @Override
    public GraphOutcome<GraphPage<String>> members(TenantId tenant, String group, String page) {
      return call(() -> microsoft.groups.members(microsoft.tenant, group, page));
    }

    @Override
    public GraphOutcome<GraphPage<String>> owners(TenantId tenant, String group, String page) {
      return call(() -> microsoft.groups.owners(microsoft.tenant, group, page));
    }

    @Override
    public GraphOutcome<List<ChangeResult>> write(
        TenantId tenant, String group, List<MembershipChange> changes) {
      return call(() -> microsoft.groups.write(microsoft.tenant, group, changes));
    }
  }

  private final class DyingUsers extends GraphUsers {
    @Override
    public GraphOutcome<List<DirectoryUser>> find(
        TenantId tenant, UserKey key, Collection<String> values) {
      return call(() -> microsoft.users.find(microsoft.tenant, key, values));
    }

    @Override
    public GraphOutcome<Set<String>> inGroup(
        TenantId tenant, String group, Collection<String> users) {
      return call(() -> microsoft.users.inGroup(microsoft.tenant, group, users));
    }
  }

  private final class DyingTeams extends GraphTeams {
    @Override
    public GraphOutcome<Team> create(TenantId tenant, String group, TeamTemplate template) {
      return call(() -> microsoft.teams.create(microsoft.tenant, group, template));
    }

    @Override
    public GraphOutcome<Team> archive(TenantId tenant, String team) {
      return call(() -> microsoft.teams.archive(microsoft.tenant, team));
    }
  }

  SyncEntry entry(EntityManager entities) {
    return new SyncEntry(
        new SyncRepository(entities),
        new DifferenceRepository(entities),
        new ClassTeamRepository(entities),
        microsoft.clock);
  }

  /** A run of the task, each step of which is a transaction as it is in the server. */
  TaskResult run(EntityManager entities, TenantId tenant) {
    var transaction = entities.getTransaction();
    transaction.begin();
    try {
      var result =
          task(entities)
              .run(
                  Optional.of(tenant),
                  (done, all) -> {
                    transaction.commit();
                    entities.clear();
                    transaction.begin();
                  });
      transaction.commit();
      return result;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      entities.close();
    }
  }

  /** Tries a course, and tells what came of it. */
  SyncReport tryOut(EntityManager entities, ClassTeam team) {
    var rules = new ClassTeamSettingsRepository(entities).find(team.tenant()).orElseThrow().rules();
    var result = synchronisation(entities).tryOut(team, rules);
    var syncs = new SyncRepository(entities);
    var differences = new DifferenceRepository(entities);
    var plans = new Differences(differences, syncs);
    return new SyncReports(syncs, differences, plans, TestKeys.secretBox(), microsoft.clock)
        .of(team, result == SyncResult.DONE);
  }

  private ClassTeamSync task(EntityManager entities) {
    var teams =
        new ClassTeams(
            new ClassTeamSettingsRepository(entities),
            new ClassTeamRepository(entities),
            microsoft.clock);
    return new ClassTeamSync(entry(entities), teams, synchronisation(entities));
  }

  private CourseSynchronisation synchronisation(EntityManager entities) {
    var entry = entry(entities);
    var differences =
        new Differences(new DifferenceRepository(entities), new SyncRepository(entities));
    var groups = new DyingGroups();
    var roster =
        new RosterReading(
            new PlayedAccess(),
            new PlayedRosters(),
            new PersonSearch(new DyingUsers()),
            entry,
            TestKeys.secretBox(),
            microsoft.clock);
    return new CourseSynchronisation(
        entry,
        roster,
        new DifferenceWriting(groups, differences, entry),
        differences,
        making(entities, groups),
        groups,
        new DyingTeams(),
        microsoft.clock);
  }

  private TeamMaking making(EntityManager entities, GraphGroups groups) {
    var teams = new ClassTeamRepository(entities);
    var entry =
        new ClassTeamEntry(
            teams,
            new ClassTeamSettingsRepository(entities),
            new CourseRepository(entities),
            new TeamNames(teams, new RegistrationRepository(entities)),
            microsoft.clock);
    return new TeamMaking(entry, groups, new DyingTeams());
  }

  /** A course that has a team, which is empty but for somebody who has made it. */
  static Course course(CoursePlace place, AppId app) {
    var course = new Course(CourseId.random(), place);
    var none = Optional.<URI>empty();
    var services =
        new ServiceAddresses(
            Optional.of(URI.create("https://lms.example/members")),
            none,
            none,
            none,
            none,
            Set.of());
    course.launched(app, "Botany", services, LocalDate.parse("2026-03-01"));
    return course;
  }

  ClassTeam team(Course course, List<String> owners, List<String> members) {
    var id = microsoft.directory.team(UUID.randomUUID().toString(), owners, members);
    var team = new ClassTeam(course, microsoft.clock.instant());
    team.connect(id, "Botany", Optional.empty(), microsoft.clock.instant());
    return team;
  }

  /** The users of the directory for the members, made as far as they are missing. */
  List<String> users(List<Member> members, Map<String, String> known) {
    var ids = new ArrayList<String>();
    members.forEach(
        member ->
            ids.add(
                known.computeIfAbsent(
                    member.id(), name -> microsoft.directory.user(name + "@school.example"))));
    return ids;
  }

  @Override
  public void close() {
    microsoft.close();
  }
}
