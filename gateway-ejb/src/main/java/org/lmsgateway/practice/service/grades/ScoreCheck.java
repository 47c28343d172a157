package org.lmsgateway.practice.service.grades;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.practice.grades.Grade;
import org.lmsgateway.practice.grades.LineItem;
import org.lmsgateway.practice.grades.Score;

/** What the specification demands of a score (AGS 2.0 §3.4), and what it comes to. */
final class ScoreCheck {

  private static final Set<String> ACTIVITY =
      Set.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
  private static final String FINAL = "FullyGraded";
  private static final Set<String> GRADING =
      Set.of(FINAL, "Pending", "PendingManual", "Failed", "NotReady");
  private static final int MOST_COMMENT = 2000;

  private ScoreCheck() {}

  static Optional<String> fault(Score score) {
    if (!contains(ACTIVITY, score.activityProgress())) {
      return Optional.of("activityProgress is missing or unknown");
    }
    if (!contains(GRADING, score.gradingProgress())) {
      return Optional.of("gradingProgress is missing or unknown");
    }
    if (score.timestamp() == null || time(score.timestamp()).isEmpty()) {
      return Optional.of("timestamp is not ISO 8601 with fractions of a second and a time zone");
    }
    if (score.comment() != null && score.comment().length() > MOST_COMMENT) {
      return Optional.of("comment is longer than " + MOST_COMMENT + " characters");
    }
    return isNumberWrong(score)
        ? Optional.of("scoreGiven is less than 0, or without a scoreMaximum greater than 0")
        : Optional.empty();
  }

  private static boolean contains(Set<String> known, String name) {
    return name != null && known.contains(name);
  }

  /** AGS 2.0 §3.4.8: sub-second precision and a time zone are demanded. */
  private static Optional<Instant> time(String timestamp) {
    if (!timestamp.contains(".")) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(timestamp).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isNumberWrong(Score score) {
    var given = score.scoreGiven();
    var maximum = score.scoreMaximum();
    return given != null && (given < 0 || !Double.isFinite(given) || maximum == null)
        || maximum != null && (maximum <= 0 || !Double.isFinite(maximum));
  }

  /** Out of the line item's own maximum; only a final one becomes a result (as Moodle does it). */
  static Grade grade(Score score, LineItem item) {
    var isFinal = FINAL.equals(score.gradingProgress()) && score.scoreGiven() != null;
    return new Grade(
        isFinal ? scaled(score, item) : null,
        item.scoreMaximum(),
        score.comment() == null ? "" : score.comment(),
        score.activityProgress(),
        score.gradingProgress(),
        time(score.timestamp()).orElseThrow());
  }

  /** In decimals: 8.7 of 10 are 87 of 100, and not a little less. */
  private static double scaled(Score score, LineItem item) {
    return BigDecimal.valueOf(score.scoreGiven())
        .multiply(BigDecimal.valueOf(item.scoreMaximum()))
        .divide(BigDecimal.valueOf(score.scoreMaximum()), MathContext.DECIMAL64)
        .doubleValue();
  }
}
