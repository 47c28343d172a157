package org.lmsgateway.audit.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditFilter;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.problem.InvalidRequest;

/** The query parameters by which a client says which events it wants. */
public class AuditQuery {

  @QueryParam("from")
  private String from;

  @QueryParam("until")
  private String until;

  @QueryParam("person")
  private String person;

  @QueryParam("action")
  private String action;

  @QueryParam("subjectType")
  private String subjectType;

  @QueryParam("subject")
  private String subject;

  @QueryParam("tenant")
  private String tenant;

  /**
   * Reads them.
   *
   * @throws InvalidRequest if a time or the action is none
   */
  AuditFilter filter() {
    var faults = new ArrayList<FieldFault>();
    var filter =
        new AuditFilter(
            time("from", from, faults),
            time("until", until, faults),
            person,
            action(faults),
            subjectType,
            subject,
            isMissing(tenant) ? null : Set.of(tenant.strip()));
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
    return filter;
  }

  private static Instant time(String name, String text, List<FieldFault> faults) {
    if (isMissing(text)) {
      return null;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      faults.add(new FieldFault(name, FieldCode.MALFORMED, "2026-01-31T08:00:00Z"));
      return null;
    }
  }

  private AuditAction action(List<FieldFault> faults) {
    var found = actionOf(action);
    if (found.isEmpty() && !isMissing(action)) {
      var known = Arrays.toString(AuditAction.values()).replaceAll("[\\[\\]]", "");
      faults.add(new FieldFault("action", FieldCode.NOT_ONE_OF, known));
    }
    return found.orElse(null);
  }

  /** The action of that name; empty if there is none. */
  static Optional<AuditAction> actionOf(String name) {
    return Stream.of(AuditAction.values())
        .filter(value -> name != null && value.name().equals(name.strip().toUpperCase(Locale.ROOT)))
        .findAny();
  }

  private static boolean isMissing(String text) {
    return text == null || text.isBlank();
  }
}
