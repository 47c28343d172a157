package org.lmsgateway.identity.provider.own;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * A tenant's own provider, as those see it who look after it. Who has entered nothing yet sees what
 * to enter at the provider.
 *
 * @param issuer as the tenant was registered
 * @param client who the gateway is to the provider, or null if that was not entered yet
 * @param redirect the address to enter at the provider, to which it sends people back
 * @param signedOut the address to enter at the provider for people who have signed out
 */
public record OwnProvider(URI issuer, Client client, URI redirect, URI signedOut) {

  /**
   * Who the gateway is to the provider.
   *
   * @param secret whether there is one; it is told to nobody
   * @param name what the button says; null for the name of the tenant
   * @param domains whose addresses lead to the provider, sorted; may be empty
   */
  public record Client(String id, boolean secret, String name, List<String> domains) {
    public Client {
      Objects.requireNonNull(id, "a client has an id");
      domains = List.copyOf(domains);
    }
  }

  public OwnProvider {
    Objects.requireNonNull(issuer, "an own provider has an issuer");
  }
}
