package org.lmsgateway.practice.service.grades;

import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.practice.grades.LineItemDraft;

/** What the specification demands of a line item (AGS 2.0 §3.2). */
final class LineItemCheck {

  private static final int MOST_CHARACTERS = 255;

  private LineItemCheck() {}

  static Optional<String> fault(LineItemDraft draft) {
    if (draft.label() == null || draft.label().isBlank()) {
      return Optional.of("label is missing or blank");
    }
    var maximum = draft.scoreMaximum();
    if (maximum == null || maximum <= 0 || !Double.isFinite(maximum)) {
      return Optional.of("scoreMaximum is missing or not greater than 0");
    }
    var tooLong =
        Stream.of(draft.label(), draft.resourceLinkId(), draft.resourceId(), draft.tag())
            .anyMatch(text -> text != null && text.length() > MOST_CHARACTERS);
    return tooLong
        ? Optional.of("a text is longer than " + MOST_CHARACTERS + " characters")
        : Optional.empty();
  }
}
