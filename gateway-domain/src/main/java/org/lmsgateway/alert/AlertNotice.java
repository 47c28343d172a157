package org.lmsgateway.alert;

import java.time.Instant;
import java.util.Objects;
import org.lmsgateway.shared.TenantId;

/**
 * Something that a tenant's admins are to be told.
 *
 * @param subject the id of what it is about
 * @param name what that is called
 * @param occurrence tells it from what was told of the same thing before; the same for all nodes
 * @param happensAt when it happened, or will
 */
public record AlertNotice(
    TenantId tenant,
    AlertKind kind,
    String subject,
    String name,
    String occurrence,
    Instant happensAt) {
  public AlertNotice {
    Objects.requireNonNull(tenant, "an alert is for a tenant");
    Objects.requireNonNull(kind, "an alert has a kind");
    Objects.requireNonNull(subject, "an alert is about something");
    Objects.requireNonNull(name, "what an alert is about has a name");
    Objects.requireNonNull(occurrence, "an alert is about one occurrence");
    Objects.requireNonNull(happensAt, "an alert is about a time");
  }
}
