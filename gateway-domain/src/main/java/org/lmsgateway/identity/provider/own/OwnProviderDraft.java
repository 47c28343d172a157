package org.lmsgateway.identity.provider.own;

import java.util.List;

/**
 * What somebody enters for a tenant's own provider; nothing of it is checked yet.
 *
 * @param clientSecret null or blank for the one that is there, or for none
 * @param name what the button says; null or blank for the name of the tenant
 * @param domains null for those that are there; only operators enter others
 */
public record OwnProviderDraft(
    String clientId, String clientSecret, String name, List<String> domains) {

  /** Without the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "OwnProviderDraft[" + clientId + "]";
  }
}
