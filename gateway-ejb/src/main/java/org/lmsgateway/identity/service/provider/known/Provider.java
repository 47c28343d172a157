package org.lmsgateway.identity.service.provider.known;

import java.net.URI;
import java.util.Optional;
import org.lmsgateway.shared.TenantId;

/**
 * An OpenID provider, and who we are to it.
 *
 * @param tenant whose own provider it is; empty for that of the installation
 * @param secret empty for a public client
 */
public record Provider(
    Optional<TenantId> tenant,
    URI issuer,
    String clientId,
    Optional<String> secret,
    String scopes) {

  /** The last part of its redirect address; empty for the installation's. */
  public String key() {
    return tenant.map(TenantId::value).orElse("");
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return issuer + " (" + clientId + ")";
  }
}
