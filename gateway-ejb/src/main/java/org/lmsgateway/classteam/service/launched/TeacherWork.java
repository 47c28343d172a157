package org.lmsgateway.classteam.service.launched;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamRefusal;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.LaunchedTeam.OwnedTeam;
import org.lmsgateway.classteam.service.making.ClassTeamEntry;
import org.lmsgateway.classteam.service.making.PersonSearch;
import org.lmsgateway.classteam.service.making.TeamMaking;
import org.lmsgateway.microsoft.service.call.GraphOutcome;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Done;
import org.lmsgateway.microsoft.service.call.GraphOutcome.Refused;
import org.lmsgateway.microsoft.service.graph.DirectoryGroup;
import org.lmsgateway.microsoft.service.graph.GraphTeams;
import org.lmsgateway.microsoft.service.graph.Team;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.UniqueViolation;

/** What teachers may do: make a team, or connect one that they own and that no course has. */
@ApplicationScoped
public class TeacherWork {

  private ClassTeamEntry entry;
  private PersonSearch people;
  private TeamMaking making;
  private GraphTeams teams;

  protected TeacherWork() {}

  @Inject
  public TeacherWork(
      ClassTeamEntry entry, PersonSearch people, TeamMaking making, GraphTeams teams) {
    this.entry = entry;
    this.people = people;
    this.making = making;
    this.teams = teams;
  }

  Optional<ClassTeam> goOn(ClassTeam team) {
    return making.goOn(team);
  }

  WorkResult create(Allowed allowed) {
    return asTeacher(
        allowed,
        person -> {
          var made = making.make(allowed.course().id(), person);
          return made.map(team -> WorkResult.of(Optional.of(team)))
              .orElseGet(() -> WorkResult.refused(ClassTeamRefusal.CLASS_TEAM_NO_NAME));
        });
  }

  /** Only for teachers whom the directory knows, and courses that have no team yet. */
  private WorkResult asTeacher(Allowed allowed, Function<String, WorkResult> work) {
    if (!allowed.teacher()) {
      return WorkResult.refused(ClassTeamRefusal.CLASS_TEAM_FOR_TEACHERS);
    }
    var there = entry.find(allowed.course().id()).filter(TeacherWork::isBegun);
    if (there.isPresent()) {
      return new WorkResult(
          there, Optional.of(ClassTeamRefusal.CLASS_TEAM_THERE), Optional.empty());
    }
    var visitor = allowed.visitor();
    return answer(
        people.find(visitor.tenant(), allowed.rules(), visitor.member()),
        person ->
            person
                .map(work)
                .orElseGet(() -> WorkResult.refused(ClassTeamRefusal.CLASS_TEAM_PERSON_UNKNOWN)));
  }

  /** What only waits, or has failed before it had a group, can still become another team. */
  private static boolean isBegun(ClassTeam team) {
    return team.state() != ClassTeamState.WAITING_FOR_OWNER
        && (team.state() != ClassTeamState.FAILED || team.team().isPresent());
  }

  private static <T> WorkResult answer(GraphOutcome<T> outcome, Function<T, WorkResult> work) {
    return outcome instanceof Done<T> done
        ? work.apply(done.value())
        : WorkResult.refused(((Refused<T>) outcome).reason());
  }

  WorkResult choose(Allowed allowed) {
    var tenant = allowed.visitor().tenant();
    return asTeacher(
        allowed,
        person ->
            answer(teams.ownedBy(tenant, person), owned -> WorkResult.choice(free(tenant, owned))));
  }

  private List<OwnedTeam> free(TenantId tenant, List<DirectoryGroup> owned) {
    return owned.stream()
        .filter(group -> entry.ofTeam(tenant, group.id()).isEmpty())
        .map(group -> new OwnedTeam(group.id(), group.name()))
        .toList();
  }

  /**
   * @param team as the page says it; that the person owns it is looked up again
   */
  WorkResult connect(Allowed allowed, String team) {
    var tenant = allowed.visitor().tenant();
    return asTeacher(
        allowed,
        person ->
            answer(
                teams.ownedBy(tenant, person),
                owned ->
                    owned.stream()
                        .filter(group -> group.id().equals(team))
                        .findFirst()
                        .map(group -> connect(allowed, group))
                        .orElseGet(
                            () -> WorkResult.refused(ClassTeamRefusal.CLASS_TEAM_NOT_OWNED))));
  }

  private WorkResult connect(Allowed allowed, DirectoryGroup group) {
    var tenant = allowed.visitor().tenant();
    if (entry.ofTeam(tenant, group.id()).isPresent()) {
      return WorkResult.refused(ClassTeamRefusal.CLASS_TEAM_TAKEN);
    }
    return answer(teams.find(tenant, group.id()), team -> connect(allowed, team));
  }

  private WorkResult connect(Allowed allowed, Team team) {
    var course = allowed.course().id();
    try {
      return WorkResult.of(entry.connect(course, team.id(), team.name(), TeamMaking.address(team)));
    } catch (EJBException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      // Another course was faster.
      return WorkResult.refused(ClassTeamRefusal.CLASS_TEAM_TAKEN);
    }
  }
}
