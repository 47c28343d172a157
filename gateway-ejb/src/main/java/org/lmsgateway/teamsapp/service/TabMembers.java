package org.lmsgateway.teamsapp.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.classteam.service.ClassTeamSettingsRepository;
import org.lmsgateway.classteam.settings.ClassTeamRules;
import org.lmsgateway.classteam.settings.ClassTeamSettings;
import org.lmsgateway.classteam.settings.Matching;
import org.lmsgateway.classteam.settings.TeamRole;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.microsoft.UserKey;
import org.lmsgateway.microsoft.service.graph.DirectoryUser;
import org.lmsgateway.microsoft.service.graph.GraphUsers;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.roster.RosterRequest;
import org.lmsgateway.roster.service.RosterPages;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.TeamsAppRefusal;

/**
 * Finds who is signed in to Teams in the roster of a course, by the same rules that put people into
 * the team. The roster is read page by page, until the person is found.
 */
@ApplicationScoped
public class TabMembers {

  private static final int MOST_PAGES = 100;

  private GraphUsers directory;
  private ClassTeamSettingsRepository settings;
  private RosterPages pages;

  protected TabMembers() {}

  @Inject
  public TabMembers(GraphUsers directory, ClassTeamSettingsRepository settings, RosterPages pages) {
    this.directory = directory;
    this.settings = settings;
    this.pages = pages;
  }

  TabMember find(OpenCourse open, TabPerson person) throws HiddenTab {
    var tenant = open.registration().tenant();
    var rules = settings.find(tenant).map(ClassTeamSettings::rules).orElse(ClassTeamRules.DEFAULT);
    var user = user(tenant, person);
    var request = new RosterRequest(null, PageRequest.MAX_LIMIT, null, null);
    for (var count = 0; count < MOST_PAGES; count++) {
      var page = HiddenTab.unless(pages.page(open, request));
      var found = find(page.members(), rules, user);
      if (found.isPresent()) {
        return found.get();
      }
      if (page.next() == null) {
        break;
      }
      request = request.from(page.next());
    }
    throw new HiddenTab(TeamsAppRefusal.TEAMS_TAB_NOT_IN_COURSE);
  }

  /** The token names the person by two attributes, the rules may ask for others. */
  private DirectoryUser user(TenantId tenant, TabPerson person) throws HiddenTab {
    var found = directory.find(tenant, UserKey.UPN, List.of(person.upn()));
    return HiddenTab.unless(found).stream()
        .filter(user -> user.id().equals(person.id()))
        .findFirst()
        .orElseThrow(() -> new HiddenTab(TeamsAppRefusal.TEAMS_TAB_NOT_IN_COURSE));
  }

  private static Optional<TabMember> find(
      List<Member> members, ClassTeamRules rules, DirectoryUser user) {
    return members.stream()
        .filter(member -> member.status() == MemberStatus.ACTIVE)
        .filter(member -> isSame(member, rules.matchings(), user))
        .findFirst()
        .flatMap(
            member ->
                rules
                    .roleOf(member.roles())
                    .map(role -> new TabMember(member, role == TeamRole.OWNER)));
  }

  private static boolean isSame(Member member, List<Matching> matchings, DirectoryUser user) {
    return matchings.stream()
        .anyMatch(
            matching ->
                matching
                    .value(member)
                    .filter(user.value(matching.key())::equalsIgnoreCase)
                    .isPresent());
  }
}
