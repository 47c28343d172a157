package org.lmsgateway.classteam.sync;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.classteam.settings.TeamRole;
import org.lmsgateway.course.CourseId;

/**
 * Somebody of a roster who belongs into the team, and who that is in the directory. Once found they
 * stay the same person when their mail address changes on either side.
 */
@Entity
@Table(name = "class_team_person")
public class TeamPerson {

  @Id private String id;

  @Column(name = "course_id")
  private String courseId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "user_id")
  private String userId;

  private String fingerprint;

  @Column(name = "looked_at")
  private Instant lookedAt;

  @Enumerated(EnumType.STRING)
  private TeamRole role;

  @Enumerated(EnumType.STRING)
  private WhyUnmatched why;

  @Column(name = "sealed_name")
  private String sealedName;

  private long run;

  protected TeamPerson() {}

  /**
   * Nobody in the directory yet.
   *
   * @param member what the gateway calls them, by which nobody can tell who it is
   */
  public TeamPerson(CourseId course, String member) {
    this.courseId = course.value();
    this.memberId = Objects.requireNonNull(member, "a person is a member");
    this.id = courseId + "." + memberId;
  }

  /** The roster has them. */
  public void seen(TeamRole as, long inRun) {
    role = Objects.requireNonNull(as, "who belongs into a team has a role");
    run = inRun;
  }

  /**
   * Somebody has looked for them in the directory. If nobody is found now who was found before,
   * they stay who they were.
   *
   * @param match who it is, or why nobody
   * @param print of what was looked for
   * @param box what the LMS calls them, sealed; null if they were found
   */
  public void looked(Match match, String print, String box, Instant now) {
    if (match.user() != null || userId == null) {
      userId = match.user();
      why = match.why();
    }
    fingerprint = print;
    lookedAt = now;
    sealedName = why == null ? null : box;
  }

  /** What the LMS calls them is kept no longer. */
  public void forgetName() {
    sealedName = null;
  }

  /** Whether they were looked for by the same, since that time. */
  public boolean isKnownBy(String print, Instant since) {
    return print.equals(fingerprint) && lookedAt.isAfter(since);
  }

  public CourseId course() {
    return new CourseId(courseId);
  }

  public String member() {
    return memberId;
  }

  /** The directory's id of them; empty if nobody was found. */
  public Optional<String> user() {
    return Optional.ofNullable(userId);
  }

  public TeamRole role() {
    return role;
  }

  /** Why they are not put into the team; empty if they are. */
  public Optional<WhyUnmatched> why() {
    return Optional.ofNullable(why);
  }

  /** What the LMS calls them, sealed; empty if they were found. */
  public Optional<String> sealedName() {
    return Optional.ofNullable(sealedName);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TeamPerson person && id.equals(person.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }

  /**
   * What came of looking for somebody.
   *
   * @param user the directory's id; null if nobody was found
   * @param why null if they may be put into the team
   */
  public record Match(String user, WhyUnmatched why) {}
}
