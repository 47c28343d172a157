package org.lmsgateway.grades;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** When a user's score for a line item was last sent. Both are known by a hash only. */
@Entity
@Table(name = "score_time")
public class ScoreTime {

  @Id
  @Column(name = "score_hash")
  private String scoreHash;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected ScoreTime() {}

  public ScoreTime(String scoreHash, Instant sentAt) {
    this.scoreHash = Objects.requireNonNull(scoreHash, "a score is somebody's for something");
    move(sentAt);
  }

  /** Another score was sent, later. */
  public final void move(Instant later) {
    sentAt = Objects.requireNonNull(later, "a score has a time");
  }

  public String scoreHash() {
    return scoreHash;
  }

  public Instant sentAt() {
    return sentAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ScoreTime time && scoreHash.equals(time.scoreHash);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(scoreHash);
  }
}
