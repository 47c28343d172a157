package org.lmsgateway.audit.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditChange;
import org.lmsgateway.audit.AuditEvent;

/** An event as the API and the stream show it; what is not known is null. */
@JsonbNillable
@JsonbPropertyOrder({
  "id",
  "time",
  "tenant",
  "tenantName",
  "actor",
  "actorName",
  "action",
  "subjectType",
  "subject",
  "subjectName",
  "detail",
  "changes",
  "cursor"
})
public record AuditAnswer(
    String id,
    Instant time,
    String tenant,
    String tenantName,
    String actor,
    String actorName,
    AuditAction action,
    String subjectType,
    String subject,
    String subjectName,
    String detail,
    List<Change> changes,
    String cursor) {

  /** One field: null where there was or is no value. */
  @JsonbNillable
  @JsonbPropertyOrder({"field", "before", "after"})
  public record Change(String field, String before, String after) {
    static Change of(AuditChange change) {
      return new Change(change.field(), change.before(), change.after());
    }
  }

  /** By the names of tenants; one without a name there is not told. */
  static AuditAnswer of(AuditEvent event, Map<String, String> names) {
    return new AuditAnswer(
        event.id(),
        event.time(),
        event.tenant(),
        event.tenant() == null ? null : names.get(event.tenant()),
        event.actor(),
        filled(event.actorName()),
        event.action(),
        event.subjectType(),
        event.subjectId(),
        filled(event.subjectName()),
        filled(event.detail()),
        event.changes().stream().map(Change::of).toList(),
        event.cursor());
  }

  private static String filled(String text) {
    return text.isEmpty() ? null : text;
  }
}
