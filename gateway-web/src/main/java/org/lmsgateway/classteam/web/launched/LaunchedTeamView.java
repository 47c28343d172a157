package org.lmsgateway.classteam.web.launched;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.LaunchedTeam;
import org.lmsgateway.classteam.LaunchedTeam.OwnedTeam;
import org.lmsgateway.shared.error.ErrorCode;
import org.lmsgateway.shared.web.problem.Problem;
import org.lmsgateway.shared.web.problem.ProblemTexts;

/** What the page shows. */
public final class LaunchedTeamView {
  private final LaunchedTeam team;
  private final ProblemTexts texts;

  LaunchedTeamView(LaunchedTeam team, Locale locale) {
    this.team = team;
    this.texts = ProblemTexts.in(locale);
  }

  public String getTicket() {
    return team.ticket();
  }

  /** The title of the course; empty if the LMS does not say it. */
  public String getCourse() {
    return team.course();
  }

  public String getState() {
    return team.state().name();
  }

  /** The key of the text that explains the state to this person. */
  public String getExplanation() {
    return "explanation." + team.state() + (team.teacher() ? ".teacher" : ".student");
  }

  /** The key of what the button says that makes the team. */
  public String getMaking() {
    return team.state() == ClassTeamState.FAILED ? "again" : "create";
  }

  /** {@code good}, {@code warn}, {@code bad} or nothing. */
  public String getBadge() {
    return switch (team.state()) {
      case ACTIVE -> "good";
      case WAITING_FOR_OWNER, CREATING -> "warn";
      case FAILED -> "bad";
      case NONE, ENDED, ARCHIVED -> "";
    };
  }

  /** What the team is called; empty if there is none. */
  public String getName() {
    return team.name().orElse("");
  }

  /** Where the team opens; empty if nothing can be opened yet. */
  public String getAddress() {
    return team.address().map(URI::toString).orElse("");
  }

  /** When it last followed the course; null if it has not. */
  public Instant getSyncedAt() {
    return team.syncedAt().orElse(null);
  }

  public boolean isTeacher() {
    return team.teacher();
  }

  /** Whether anything can be done here. */
  public boolean isOpen() {
    return team.open();
  }

  /** Whether a team can be asked for. */
  public boolean isWanting() {
    return team.open()
        && team.teacher()
        && (team.state() == ClassTeamState.NONE
            || team.state() == ClassTeamState.WAITING_FOR_OWNER
            || team.state() == ClassTeamState.FAILED);
  }

  /** Whether looking again may show something else. */
  public boolean isMoving() {
    return team.open()
        && (team.state() == ClassTeamState.CREATING || team.state() == ClassTeamState.FAILED);
  }

  /** Whether teams to choose from were asked for. */
  public boolean isChoosing() {
    return team.owned().isPresent();
  }

  /** The teams that can be connected: {@code id} and {@code name}. */
  public List<Map<String, String>> getOwned() {
    return team.owned().orElse(List.of()).stream().map(LaunchedTeamView::entry).toList();
  }

  private static Map<String, String> entry(OwnedTeam owned) {
    return Map.of("id", owned.id(), "name", owned.name());
  }

  /** The code of why something was not done; empty if nothing was refused. */
  public String getRefusal() {
    return team.refusal().map(ErrorCode::name).orElse("");
  }

  public String getRefusalTitle() {
    return team.refusal().map(why -> texts.title(problem(why))).orElse("");
  }

  public String getRefusalText() {
    return team.refusal().map(why -> texts.detail(problem(why))).orElse("");
  }

  private static Problem problem(ErrorCode why) {
    return new Problem(0, why, "", List.of(), Map.of());
  }
}
