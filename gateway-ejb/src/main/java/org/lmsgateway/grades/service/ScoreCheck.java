package org.lmsgateway.grades.service;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.grades.ScoreDraft;

/** What a score must be (AGS 2.0 §3.4), and how it is written. */
final class ScoreCheck {

  private static final String FULLY_GRADED = "FullyGraded";

  private static final List<String> ACTIVITY =
      List.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
  private static final List<String> GRADING =
      List.of(FULLY_GRADED, "Pending", "PendingManual", "Failed", "NotReady");

  private ScoreCheck() {}

  static Optional<String> fault(ScoreDraft draft) {
    if (draft.user() == null || draft.user().isBlank()) {
      return Optional.of("user is required");
    }
    return numberFault(draft)
        .or(() -> choiceFault("activityProgress", draft.activityProgress(), ACTIVITY))
        .or(() -> choiceFault("gradingProgress", draft.gradingProgress(), GRADING))
        .or(() -> timeFault(draft));
  }

  /** §3.4.2 and §3.4.3. */
  private static Optional<String> numberFault(ScoreDraft draft) {
    if (draft.scoreGiven() == null) {
      return Optional.empty();
    }
    if (draft.scoreGiven().signum() < 0) {
      return Optional.of("scoreGiven must not be below 0");
    }
    return draft.scoreMaximum() == null || draft.scoreMaximum().signum() <= 0
        ? Optional.of("scoreMaximum above 0 is required beside scoreGiven")
        : Optional.empty();
  }

  private static Optional<String> choiceFault(String name, String value, List<String> choices) {
    return value == null || choices.contains(value)
        ? Optional.empty()
        : Optional.of(name + " is one of " + String.join(", ", choices));
  }

  private static Optional<String> timeFault(ScoreDraft draft) {
    return draft.timestamp() != null && time(draft).isEmpty()
        ? Optional.of("timestamp is an ISO 8601 time with zone")
        : Optional.empty();
  }

  /** When the app says that the score was made, to the millisecond. */
  static Optional<Instant> time(ScoreDraft draft) {
    try {
      return Optional.ofNullable(draft.timestamp())
          .map(text -> OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The score for the LMS, of a draft without fault. */
  static Map<String, Object> message(ScoreDraft draft, String lmsUser, Instant time) {
    Map<String, Object> score = new LinkedHashMap<>();
    score.put("userId", lmsUser);
    if (draft.scoreGiven() != null) {
      score.put("scoreGiven", draft.scoreGiven());
      score.put("scoreMaximum", draft.scoreMaximum());
    }
    if (draft.comment() != null) {
      score.put("comment", draft.comment());
    }
    score.put("activityProgress", or(draft.activityProgress(), "Completed"));
    score.put("gradingProgress", or(draft.gradingProgress(), FULLY_GRADED));
    // §3.4.7: with parts of a second and a zone, also where they are nought.
    score.put("timestamp", format(time));
    return score;
  }

  /** Whether LMSs show it as a grade; what is not fully graded, most do not. */
  static boolean isGrade(ScoreDraft draft) {
    return draft.scoreGiven() != null
        && or(draft.gradingProgress(), FULLY_GRADED).equals(FULLY_GRADED);
  }

  private static String format(Instant time) {
    var text = time.toString();
    return text.contains(".") ? text : text.replace("Z", ".000Z");
  }

  private static String or(String value, String standard) {
    return value == null ? standard : value;
  }
}
