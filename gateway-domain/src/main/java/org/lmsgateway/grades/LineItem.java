package org.lmsgateway.grades;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a gradebook (AGS 2.0 §3.2.1).
 *
 * @param id the gateway's name of it; stays the same
 * @param resourceId the app's own id of what is graded; null for none
 * @param tag the app's own mark; null for none
 * @param link the resource link that it belongs to; null for none
 * @param startsAt when work may begin, as the LMS says it; null for any time
 * @param endsAt when work must be done, as the LMS says it; null for any time
 */
public record LineItem(
    String id,
    String label,
    BigDecimal scoreMaximum,
    String resourceId,
    String tag,
    String link,
    String startsAt,
    String endsAt) {
  public LineItem {
    Objects.requireNonNull(id, "a line item has an id");
    Objects.requireNonNull(label, "the label may be empty, but not null");
  }

  /** When work must be done (AGS 2.0 §3.2.7: ISO 8601 with a time zone); empty for any time. */
  public Optional<Instant> due() {
    try {
      return Optional.ofNullable(endsAt).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
