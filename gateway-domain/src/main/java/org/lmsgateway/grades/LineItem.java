package org.lmsgateway.grades;

import java.math.BigDecimal;
import java.util.Objects;

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
}
