package org.lmsgateway.teamsapp.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.service.ClassTeamRepository;
import org.lmsgateway.classteam.settings.TeamRole;
import org.lmsgateway.classteam.sync.TeamPerson;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.service.CourseAccess;
import org.lmsgateway.course.service.KnownUsers;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.roster.Member;
import org.lmsgateway.roster.MemberStatus;
import org.lmsgateway.teamsapp.CourseWork;
import org.lmsgateway.teamsapp.MyCourse;

/** Reads one of somebody's courses, with the rights of the app that makes the teams. */
@ApplicationScoped
public class MyCourseReading {

  private ClassTeamRepository teams;
  private CourseAccess access;
  private KnownUsers users;
  private TabWork work;

  protected MyCourseReading() {}

  @Inject
  public MyCourseReading(
      ClassTeamRepository teams, CourseAccess access, KnownUsers users, TabWork work) {
    this.teams = teams;
    this.access = access;
    this.users = users;
    this.work = work;
  }

  /**
   * A course.
   *
   * @param place who the person is in it
   * @param withWork whether there is time to ask the LMS
   * @return empty if the course may not be shown any more
   */
  Optional<MyCourse> of(TeamPerson place, boolean withWork) {
    var opened = access.open(AppId.CLASS_TEAM, place.course(), LtiService.ROSTER);
    return opened instanceof Done<OpenCourse> done
        ? teams.find(place.course()).map(team -> read(team, done.value(), place, withWork))
        : Optional.empty();
  }

  private MyCourse read(ClassTeam team, OpenCourse open, TeamPerson place, boolean withWork) {
    var title = open.course().title().or(team::name).orElse("");
    var address = team.address().orElse(null);
    try {
      if (withWork) {
        var tab = work.of(open, member(place));
        var toGrade = tab.toGrade().stream().mapToInt(CourseWork::toGrade).sum();
        return new MyCourse(title, address, tab.due(), toGrade, true);
      }
    } catch (HiddenTab e) {
      // The course is there, and so is the team; the LMS only does not tell now.
    }
    return new MyCourse(title, address, List.of(), 0, false);
  }

  /** As much of the person as the work asks for: the pseudonym, and what the LMS calls them. */
  private TabMember member(TeamPerson place) {
    Map<String, Object> claims =
        users
            .find(place.member())
            .<Map<String, Object>>map(id -> Map.of("user_id", id))
            .orElse(Map.of());
    var member =
        new Member(place.member(), MemberStatus.ACTIVE, List.of(), List.of(), Map.of(), claims);
    return new TabMember(member, place.role() == TeamRole.OWNER);
  }
}
