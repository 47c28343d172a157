package org.lmsgateway.grades.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import org.lmsgateway.grades.LineItem;

/** A line item as the API shows it; what it has not is null. */
@JsonbNillable
@JsonbPropertyOrder({
  "id",
  "label",
  "scoreMaximum",
  "resourceId",
  "tag",
  "link",
  "startsAt",
  "endsAt"
})
public record LineItemAnswer(
    String id,
    String label,
    BigDecimal scoreMaximum,
    String resourceId,
    String tag,
    String link,
    String startsAt,
    String endsAt) {
  static LineItemAnswer of(LineItem item) {
    return new LineItemAnswer(
        item.id(),
        item.label(),
        item.scoreMaximum(),
        item.resourceId(),
        item.tag(),
        item.link(),
        item.startsAt(),
        item.endsAt());
  }
}
