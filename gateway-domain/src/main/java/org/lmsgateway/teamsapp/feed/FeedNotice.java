package org.lmsgateway.teamsapp.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.TenantId;

/**
 * Something that somebody is told. Its life: it waits, is tried a few times, and ends, told or
 * given up; then who it was for is forgotten, and the row stays so that it is not told again.
 */
@Entity
@Table(name = "teams_feed_notice")
public class FeedNotice {

  /** After so many refusals it is given up. */
  private static final int MOST_TRIES = 5;

  private static final int MOST_WORK = 200;

  @Id private String id;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "course_id")
  private String courseId;

  @Enumerated(EnumType.STRING)
  private FeedKind kind;

  @Column(name = "member_id")
  private String memberId;

  private String work;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "next_at")
  private Instant nextAt;

  private Instant until;

  private int tries;

  protected FeedNotice() {}

  /**
   * To be told now.
   *
   * @param id a hash of what is told to whom
   */
  public FeedNotice(
      String id, TenantId tenant, CourseId course, FeedKind kind, To whom, Instant now) {
    this.id = Objects.requireNonNull(id, "a notice has an id");
    this.tenantId = tenant.value();
    this.courseId = course.value();
    this.kind = Objects.requireNonNull(kind, "a notice is of a kind");
    this.memberId = whom.id();
    this.work = whom.work().substring(0, Math.min(MOST_WORK, whom.work().length()));
    this.until = whom.until();
    this.createdAt = now;
    this.nextAt = now;
  }

  /**
   * Who is told, of which work.
   *
   * @param id the gateway's pseudonym of somebody in the course
   * @param work its name; may be empty
   * @param until when to tell it makes no sense any more
   */
  public record To(String id, String work, Instant until) {
    public To {
      Objects.requireNonNull(id, "somebody is told");
      Objects.requireNonNull(work, "a piece of work may be without a name, but not null");
      Objects.requireNonNull(until, "a notice makes sense for some time");
    }

    /** Without the person. */
    @Override
    public String toString() {
      return "To[]";
    }
  }

  /** It was told, or is given up. */
  public void end() {
    nextAt = null;
    memberId = null;
    work = null;
  }

  /** Nobody was there to take it; that is no fault of this one. */
  public void postpone(Duration wait, Instant now) {
    nextAt = now.plus(wait);
    if (!nextAt.isBefore(until)) {
      end();
    }
  }

  /** It was refused; it is tried again a few times. */
  public void refused(Duration wait, Instant now) {
    tries++;
    if (tries < MOST_TRIES) {
      postpone(wait, now);
    } else {
      end();
    }
  }

  /** Whether telling it makes sense still. */
  public boolean isWorthTelling(Instant now) {
    return nextAt != null && now.isBefore(until);
  }

  public String id() {
    return id;
  }

  public CourseId course() {
    return new CourseId(courseId);
  }

  public FeedKind kind() {
    return kind;
  }

  /** The gateway's pseudonym of who is told; empty once it has ended. */
  public Optional<String> member() {
    return Optional.ofNullable(memberId);
  }

  /** The name of the work; may be empty. */
  public String work() {
    return work == null ? "" : work;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FeedNotice notice && id.equals(notice.id);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(id);
  }
}
