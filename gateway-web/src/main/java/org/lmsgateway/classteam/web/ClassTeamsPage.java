package org.lmsgateway.classteam.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.classteam.ClassTeamService;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.Rows;

/** The courses and their teams. */
@Named
@ViewScoped
public class ClassTeamsPage implements Serializable {
  private static final String SELF = "/portal/class-teams?faces-redirect=true";

  @Inject private ClassTeamService teams;
  @Inject private Notice notice;

  private final Rows<CourseTeamRow> rows = new Rows<>();
  private String text;
  private CourseTeamRow doomed;

  public void enter() {
    more();
  }

  /** Loads more of the list. */
  public void more() {
    var locale = PageTexts.locale();
    rows.add(teams.list(text, rows.following()), pair -> CourseTeamRow.of(pair, locale));
  }

  /** Asks for a team of a course. */
  public String want(CourseTeamRow row) {
    if (teams.want(new CourseId(row.course())).isPresent()) {
      notice.say(texts().get("wanted", row.title()));
    }
    return SELF;
  }

  /** Asks whether a course shall really be disconnected. */
  public void askForget(CourseTeamRow row) {
    doomed = row;
  }

  public void keep() {
    doomed = null;
  }

  public String forget() {
    if (doomed != null && teams.forget(new CourseId(doomed.course())).isPresent()) {
      notice.say(texts().get("forgotten", doomed.title()));
    }
    return SELF;
  }

  private static PageTexts texts() {
    return PageTexts.of(ClassTeamsPage.class);
  }

  public Rows<CourseTeamRow> getRows() {
    return rows;
  }

  /** Whether the list is one of a search. */
  public boolean isFiltered() {
    return text != null && !text.isBlank();
  }

  /** The course that shall perhaps be disconnected, or null. */
  public CourseTeamRow getDoomed() {
    return doomed;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
