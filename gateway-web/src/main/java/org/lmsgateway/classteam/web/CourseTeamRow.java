package org.lmsgateway.classteam.web;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.CourseTeam;

/**
 * What the page shows of a course and its team.
 *
 * @param trouble why it could not be made; null if it could
 */
public record CourseTeamRow(
    String course,
    String title,
    String lms,
    String tenant,
    ClassTeamState state,
    TroubleText trouble,
    String name,
    String address,
    Instant syncedAt)
    implements Serializable {

  static CourseTeamRow of(CourseTeam pair, Locale locale) {
    var course = pair.course();
    var team = pair.team();
    return new CourseTeamRow(
        course.id().value(),
        course.title().orElse(course.id().value()),
        pair.lms(),
        course.place().tenant().value(),
        pair.state(),
        team.flatMap(ClassTeam::cause).map(why -> TroubleText.of(why, locale)).orElse(null),
        team.flatMap(ClassTeam::name).orElse(""),
        team.flatMap(ClassTeam::address).map(URI::toString).orElse(""),
        team.flatMap(ClassTeam::lastSyncedAt).orElse(null));
  }

  /** {@code good}, {@code warn}, {@code bad} or nothing. */
  public String badge() {
    return switch (state) {
      case ACTIVE -> "good";
      case WAITING_FOR_OWNER, CREATING -> "warn";
      case FAILED -> "bad";
      case NONE, ENDED, ARCHIVED -> "";
    };
  }

  /** Whether there is a team that follows its course, or one that is still to be made. */
  public boolean isLiving() {
    return state.isLiving();
  }

  /** Whether nobody has asked for a team. */
  public boolean isWithout() {
    return state == ClassTeamState.NONE;
  }
}
