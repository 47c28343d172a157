package org.lmsgateway.classteam.sync;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.lmsgateway.course.CourseId;

/** Somebody in a team, as it was read last and changed since. */
@Entity
@Table(name = "class_team_presence")
public class TeamPresence {

  @Id private String id;

  @Column(name = "course_id")
  private String courseId;

  @Column(name = "user_id")
  private String userId;

  @Column(name = "member_run")
  private long memberRun;

  @Column(name = "owner_run")
  private long ownerRun;

  @Column(name = "claimed_run")
  private long claimedRun;

  @Column(name = "refused_run")
  private long refusedRun;

  protected TeamPresence() {}

  public TeamPresence(CourseId course, String user) {
    this.courseId = course.value();
    this.userId = Objects.requireNonNull(user, "somebody is in a team");
    this.id = courseId + "." + userId;
  }

  /** Whether they are a member, as of that run. */
  public void isMember(boolean now, long run) {
    memberRun = now ? run : 0;
  }

  /** Whether they are an owner, as of that run. */
  public void isOwner(boolean now, long run) {
    ownerRun = now ? run : 0;
  }

  /** The roster has them: when it has them no more, they go. */
  public void claim(long run) {
    claimedRun = claimedRun == 0 ? run : claimedRun;
  }

  /** Microsoft does not change what was wanted; the next run tries again. */
  public void refused(long inRun) {
    refusedRun = inRun;
  }

  public String user() {
    return userId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TeamPresence presence && id.equals(presence.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
