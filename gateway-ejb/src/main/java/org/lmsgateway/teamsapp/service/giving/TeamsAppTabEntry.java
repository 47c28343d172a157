package org.lmsgateway.teamsapp.service.giving;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.TeamsAppTab;

/** Reads and writes, in short transactions, which class teams have the tab. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TeamsAppTabEntry {

  private final ClassTeamRepository teams;
  private final TeamsAppTabRepository tabs;
  private final Clock clock;

  public TeamsAppTabEntry() {
    this(null, null, null);
  }

  @Inject
  public TeamsAppTabEntry(ClassTeamRepository teams, TeamsAppTabRepository tabs, Clock clock) {
    this.teams = teams;
    this.tabs = tabs;
    this.clock = clock;
  }

  /** The courses of a tenant that have a team, or will have one, in the order of ids. */
  public List<CourseId> living(TenantId tenant, Optional<CourseId> after, int most) {
    return teams.living(tenant, after, most);
  }

  /** The team of a course that is there and was not given the tab yet. */
  public Optional<String> waiting(CourseId course) {
    return teams
        .find(course)
        .filter(team -> team.state() == ClassTeamState.ACTIVE)
        .flatMap(ClassTeam::team)
        .filter(team -> tabs.find(course).filter(tab -> tab.isIn(team)).isEmpty());
  }

  public void given(CourseId course, String team) {
    tabs.find(course)
        .ifPresentOrElse(
            tab -> tab.give(team, clock.instant()),
            () -> tabs.add(new TeamsAppTab(course, team, clock.instant())));
  }
}
