package org.lmsgateway.identity.web.remote;

import java.io.Serializable;
import java.time.Instant;
import org.lmsgateway.identity.access.RemoteSession;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.TenantId;

/**
 * A remote session as the list shows it.
 *
 * @param tenant the tenant's id; null for one of an operator
 * @param own whether it is of the person who looks
 */
public record RemoteSessionRow(
    String id,
    String tenant,
    String admin,
    boolean own,
    String client,
    Instant openedAt,
    Instant lastUsedAt)
    implements Serializable {

  static RemoteSessionRow of(RemoteSession session, Caller caller) {
    return new RemoteSessionRow(
        session.id(),
        session.tenant().map(TenantId::value).orElse(null),
        session.displayName(),
        session.isOf(caller),
        session.client(),
        session.openedAt(),
        session.lastUsedAt());
  }
}
