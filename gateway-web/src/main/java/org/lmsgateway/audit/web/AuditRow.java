package org.lmsgateway.audit.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lmsgateway.audit.AuditChange;
import org.lmsgateway.audit.AuditEvent;

/** An event as the list shows it. */
public record AuditRow(
    String id,
    Instant time,
    String tenant,
    String tenantName,
    String actor,
    String actorName,
    String action,
    String type,
    String subject,
    String subjectName,
    String detail,
    ArrayList<Change> changes)
    implements Serializable {

  /** One field; null where there was or is no value. */
  public record Change(String field, String before, String after) implements Serializable {
    static Change of(AuditChange change) {
      return new Change(change.field(), change.before(), change.after());
    }
  }

  /**
   * As a list shows it.
   *
   * @param names of tenants by their ids; may be empty
   */
  public static AuditRow of(AuditEvent event, Map<String, String> names) {
    return new AuditRow(
        event.id(),
        event.time(),
        event.tenant(),
        event.tenant() == null ? null : names.getOrDefault(event.tenant(), event.tenant()),
        event.actor(),
        event.actorName(),
        event.action().name(),
        event.subjectType(),
        event.subjectId(),
        event.subjectName(),
        event.detail(),
        new ArrayList<>(event.changes().stream().map(Change::of).toList()));
  }

  /** Whether there is more to tell than what the line says. */
  public boolean isTold() {
    return !changes.isEmpty() || !detail.isEmpty();
  }

  /**
   * Whether it was nobody whom the page could name: the gateway itself, who runs it, or a stranger.
   */
  public boolean isNobody() {
    return List.of(AuditEvent.OPERATOR, "gateway", "anonymous").contains(actor);
  }

  public boolean isKnownType() {
    return AuditPage.TYPES.contains(type);
  }

  /** Who acted: a name, or null where only the texts of the page have one. */
  public String who() {
    return actorName.isEmpty() || isNobody() ? null : actorName;
  }

  /** What it was done to: its name, or else its id. */
  public String what() {
    return subjectName.isEmpty() ? subject : subjectName;
  }

  /** Where in the portal the thing is shown, or null. */
  public String address() {
    return switch (action.equals("DELETED") ? "" : type) {
      case "registration", "tool-key" -> "/portal/registrations?show=" + subject;
      case "app" -> "/portal/apps?show=" + subject;
      case "launch" -> "/portal/launches/launch?id=" + subject;
      case "gateway-key" -> "/portal/keys";
      case "tenant", "provider" -> "/portal/tenants?show=" + subject;
      case "api-client" -> "/portal/api-clients?show=" + subject;
      default -> null;
    };
  }
}
