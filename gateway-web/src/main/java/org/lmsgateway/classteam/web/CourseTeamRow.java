package org.lmsgateway.classteam.web;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.CourseTeam;
import org.lmsgateway.shared.error.ErrorCode;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemTexts;

/**
 * What the page shows of a course and its team.
 *
 * @param trouble why it could not be made, in the language of the page; empty if it could
 */
public record CourseTeamRow(
    String course,
    String title,
    String lms,
    String tenant,
    ClassTeamState state,
    String trouble,
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
        team.flatMap(ClassTeam::cause).map(why -> title(why, locale)).orElse(""),
        team.flatMap(ClassTeam::name).orElse(""),
        team.flatMap(ClassTeam::address).map(URI::toString).orElse(""),
        team.flatMap(ClassTeam::lastSyncedAt).orElse(null));
  }

  private static String title(ErrorCode why, Locale locale) {
    return ProblemTexts.in(locale).title(new Problem(0, why, "", List.of(), Map.of()));
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

  /** Whether nobody has asked for a team. */
  public boolean isWithout() {
    return state == ClassTeamState.NONE;
  }
}
