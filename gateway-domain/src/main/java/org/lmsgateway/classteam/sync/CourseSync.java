package org.lmsgateway.classteam.sync;

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

/**
 * How far the synchronisation of a course is. Its life: begun by a worker, through the phases page
 * by page, ended. One that stopped in between goes on where it was, unless that is long ago.
 */
@Entity
@Table(name = "class_team_sync")
public class CourseSync {

  /** After that a worker that says nothing has died. */
  public static final Duration SILENCE = Duration.ofMinutes(3);

  /** For so long what was read is still true enough to go on. */
  private static final Duration FRESH = Duration.ofMinutes(15);

  @Id
  @Column(name = "course_id")
  private String courseId;

  @Enumerated(EnumType.STRING)
  private SyncPhase phase;

  private String page;

  private long run;

  private String worker;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  private boolean complete;

  private String trouble;

  @Column(name = "trouble_since")
  private Instant troubleSince;

  @Column(name = "missing_since")
  private Instant missingSince;

  protected CourseSync() {}

  /** One that never ran. */
  public CourseSync(CourseId course, Instant now) {
    this.courseId = course.value();
    this.phase = SyncPhase.ENDED;
    this.seenAt = Objects.requireNonNull(now, "a synchronisation is seen at some time");
  }

  /**
   * A worker begins, or goes on.
   *
   * @return false if another one is at work
   */
  public boolean begin(String who, Instant now) {
    if (isWorking(now)) {
      return false;
    }
    if (phase == SyncPhase.ENDED || now.isAfter(seenAt.plus(FRESH))) {
      run++;
      complete = true;
      trouble = null;
      go(SyncPhase.ROSTER, null, now);
    }
    worker = who;
    seenAt = now;
    return true;
  }

  /** Whether a worker is at it; one that has said nothing for long has died. */
  public boolean isWorking(Instant now) {
    return worker != null && now.isBefore(seenAt.plus(SILENCE));
  }

  public boolean isWorkOf(String who) {
    return who.equals(worker);
  }

  /**
   * The next step.
   *
   * @param toPage where it begins; null at the beginning
   */
  public void go(SyncPhase toPhase, String toPage, Instant now) {
    phase = toPhase;
    page = toPage;
    seenAt = now;
  }

  /** Something of the roster could not be read. */
  public void incomplete() {
    complete = false;
  }

  /** All was done. */
  public void end(Instant now) {
    go(SyncPhase.ENDED, null, now);
    worker = null;
    endedAt = now;
    troubleSince = null;
    missingSince = null;
  }

  /**
   * It stops here. What was read counts no longer, so that the next one begins anew.
   *
   * @param code what went wrong; null if it was only tried
   */
  public void stop(String code, Instant now) {
    go(SyncPhase.ENDED, null, now);
    worker = null;
    trouble = code;
    if (code != null && troubleSince == null) {
      troubleSince = now;
    }
  }

  /** The LMS knows no such course. Gives since when it says so. */
  public Instant missing(Instant now) {
    if (missingSince == null) {
      missingSince = now;
    }
    return missingSince;
  }

  public CourseId course() {
    return new CourseId(courseId);
  }

  public SyncPhase phase() {
    return phase;
  }

  public Optional<String> page() {
    return Optional.ofNullable(page);
  }

  public long run() {
    return run;
  }

  /** When something was last done, or tried. */
  public Instant seenAt() {
    return seenAt;
  }

  /** When the last one ended with everything done; empty if none did. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** Whether nothing of the roster was left out. */
  public boolean isComplete() {
    return complete;
  }

  /** The code of what went wrong last; empty if nothing did. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CourseSync sync && courseId.equals(sync.courseId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(courseId);
  }
}
