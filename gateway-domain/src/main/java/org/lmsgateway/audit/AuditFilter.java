package org.lmsgateway.audit;

import java.time.Instant;
import java.util.Set;

/**
 * Which entries are wanted. Whatever is null is not asked for.
 *
 * @param from the first moment
 * @param until the moment after the last
 * @param person the beginning of the actor's name in any case, or the whole actor
 * @param object the beginning of the thing's name in any case, or its whole id
 * @param tenants ids of tenants; with none in it nothing is found
 */
public record AuditFilter(
    Instant from,
    Instant until,
    String person,
    AuditAction action,
    String subjectType,
    String object,
    Set<String> tenants) {

  /** Everything that the caller may see. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

  public AuditFilter {
    person = blankToNull(person);
    subjectType = blankToNull(subjectType);
    object = blankToNull(object);
    tenants = tenants == null ? null : Set.copyOf(tenants);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
