package org.lmsgateway.api.web.team;

import java.net.URI;
import java.time.Instant;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.CourseTeam;

/** What the API says about a course and its team; what is not known yet is absent. */
public record ClassTeamAnswer(
    String course,
    String title,
    String tenant,
    String registration,
    String state,
    String reason,
    String team,
    String name,
    String nickname,
    URI address,
    Boolean made,
    Instant lastSyncedAt) {

  static ClassTeamAnswer of(CourseTeam pair) {
    var place = pair.course().place();
    var team = pair.team();
    return new ClassTeamAnswer(
        pair.course().id().value(),
        pair.course().title().orElse(null),
        place.tenant().value(),
        place.registration().value(),
        pair.state().name(),
        team.flatMap(ClassTeam::reason).orElse(null),
        team.flatMap(ClassTeam::team).orElse(null),
        team.flatMap(ClassTeam::name).orElse(null),
        team.flatMap(ClassTeam::nickname).orElse(null),
        team.flatMap(ClassTeam::address).orElse(null),
        team.flatMap(ClassTeam::team).isPresent() ? team.map(ClassTeam::isMade).get() : null,
        team.flatMap(ClassTeam::lastSyncedAt).orElse(null));
  }
}
