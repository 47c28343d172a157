package org.lmsgateway.classteam.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.classteam.ClassTeamService;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.sync.ClassTeamSyncService;
import org.lmsgateway.classteam.sync.SyncReport;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.web.page.PageTexts;

/** One course and its team: who was found, what would be changed, and changing it now. */
@Named
@ViewScoped
public class CourseTeamPage implements Serializable {
  @Inject private ClassTeamService teams;
  @Inject private ClassTeamSyncService syncs;

  private String course;
  private CourseTeamRow row;
  private SyncView sync;
  private String said;

  /** Shows how the team stands now. */
  public void look() {
    show(syncs::report);
  }

  /** The report comes first, because what makes it may change the team. */
  private void show(Function<CourseId, Optional<SyncReport>> report) {
    var locale = PageTexts.locale();
    var id = CourseId.parse(course);
    sync = id.flatMap(report).map(one -> SyncView.of(one, locale)).orElse(null);
    row = id.flatMap(teams::find).map(pair -> CourseTeamRow.of(pair, locale)).orElse(null);
  }

  /** Asks for a team. */
  public void want() {
    var wanted = CourseId.parse(course).flatMap(teams::want);
    look();
    say(wanted.isPresent() ? "said.wanted" : null);
  }

  /** Tells what would be changed, and changes nothing. */
  public void dryRun() {
    show(syncs::dryRun);
    say(isUndone() ? null : "said.tried");
  }

  /** Synchronises now. */
  public void run() {
    show(syncs::run);
    say(isUndone() ? null : done());
  }

  /** Whether nothing came of it; why not is on the page. */
  private boolean isUndone() {
    return row == null || sync == null || sync.working() || sync.trouble() != null;
  }

  private String done() {
    return row.state() == ClassTeamState.ACTIVE ? "said.done" : "said.waiting";
  }

  private void say(String key) {
    said = key == null ? null : PageTexts.of(getClass()).get(key);
  }

  /** Null if there is no such course. */
  public CourseTeamRow getRow() {
    return row;
  }

  /** Null if the course has no team. */
  public SyncView getSync() {
    return sync;
  }

  /** What keeps the team from following the course, or null. */
  public TroubleText getTrouble() {
    return sync == null || sync.trouble() == null ? row.trouble() : sync.trouble();
  }

  /** What was done, or null. */
  public String getSaid() {
    return said;
  }

  public String getCourse() {
    return course;
  }

  public void setCourse(String course) {
    this.course = course;
  }
}
