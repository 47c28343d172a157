package org.lmsgateway.teamsapp;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.Texts;

/** That the team of a course was given the tab. */
@Entity
@Table(name = "teams_app_tab")
public class TeamsAppTab {

  @Id
  @Column(name = "course_id")
  private String courseId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "added_at")
  private Instant addedAt;

  protected TeamsAppTab() {}

  public TeamsAppTab(CourseId course, String team, Instant now) {
    this.courseId = course.value();
    give(team, now);
  }

  /** The course has that team now. */
  public final void give(String team, Instant now) {
    teamId = Texts.requireLength("id of the team", team, 64);
    addedAt = Objects.requireNonNull(now, "a tab is added at a time");
  }

  /** Whether it was that team. */
  public boolean isIn(String team) {
    return teamId.equals(team);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TeamsAppTab tab && courseId.equals(tab.courseId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(courseId);
  }
}
