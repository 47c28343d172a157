package org.lmsgateway.grades.web;

import java.time.Instant;
import org.lmsgateway.grades.SentScore;

/** What a score was sent with. */
public record ScoreAnswer(Instant timestamp) {
  static ScoreAnswer of(SentScore score) {
    return new ScoreAnswer(score.timestamp());
  }
}
