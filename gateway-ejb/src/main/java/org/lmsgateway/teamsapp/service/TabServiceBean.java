package org.lmsgateway.teamsapp.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.service.MicrosoftConnectionRepository;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.CourseTab;
import org.lmsgateway.teamsapp.TabOutcome;
import org.lmsgateway.teamsapp.TabOutcome.Hidden;
import org.lmsgateway.teamsapp.TabOutcome.Shown;
import org.lmsgateway.teamsapp.TabService;
import org.lmsgateway.teamsapp.TeamsAppRefusal;

/**
 * Shows the course of a team, in this order: 1. who is signed in, by the token, 2. which course the
 * team is of, 3. who the person is in the course, by the directory and the roster, 4. the work.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TabServiceBean implements TabService {

  private final MicrosoftConnectionRepository connections;
  private final TabTokens tokens;
  private final ClassTeamRepository teams;
  private final CourseAccess access;
  private final TabMembers members;
  private final TabWork work;

  public TabServiceBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public TabServiceBean(
      MicrosoftConnectionRepository connections,
      TabTokens tokens,
      ClassTeamRepository teams,
      CourseAccess access,
      TabMembers members,
      TabWork work) {
    this.connections = connections;
    this.tokens = tokens;
    this.teams = teams;
    this.access = access;
    this.members = members;
    this.work = work;
  }

  @Override
  public TabOutcome view(TenantId tenant, String token, String team) {
    try {
      return new Shown(course(tenant, token, team));
    } catch (HiddenTab e) {
      return new Hidden(e.reason());
    }
  }

  private CourseTab course(TenantId tenant, String token, String team) throws HiddenTab {
    var connection =
        connections
            .find(tenant)
            .orElseThrow(() -> new HiddenTab(GraphRefusal.MICROSOFT_NOT_CONNECTED));
    var person =
        tokens
            .check(connection, token)
            .orElseThrow(() -> new HiddenTab(TeamsAppRefusal.TEAMS_TAB_SIGN_IN_REFUSED));
    var classTeam =
        teams
            .ofTeam(tenant, team)
            .orElseThrow(() -> new HiddenTab(TeamsAppRefusal.TEAMS_TAB_NO_COURSE));
    // The tab has the rights of the app that makes the teams.
    var open =
        HiddenTab.unless(access.open(AppId.CLASS_TEAM, classTeam.course(), LtiService.ROSTER));
    return work.of(open, members.find(open, person));
  }
}
