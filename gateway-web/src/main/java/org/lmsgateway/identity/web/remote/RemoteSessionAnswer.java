package org.lmsgateway.identity.web.remote;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.lmsgateway.identity.access.RemoteSession;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.TenantId;

/** A remote session as the API shows it. */
@JsonbPropertyOrder({
  "id",
  "tenant",
  "admin",
  "own",
  "client",
  "openedAt",
  "lastUsedAt",
  "signedInUntil"
})
public record RemoteSessionAnswer(
    String id,
    String tenant,
    String admin,
    boolean own,
    String client,
    Instant openedAt,
    Instant lastUsedAt,
    Instant signedInUntil) {
  static RemoteSessionAnswer of(RemoteSession session, Caller caller) {
    return new RemoteSessionAnswer(
        session.id(),
        session.tenant().map(TenantId::value).orElse(null),
        session.displayName(),
        session.isOf(caller),
        session.client(),
        session.openedAt(),
        session.lastUsedAt(),
        session.signedInUntil());
  }
}
