package org.lmsgateway.identity.web.provider;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.io.Serializable;
import java.util.List;
import org.lmsgateway.identity.provider.own.OwnProvider;

/** A tenant's own provider as the API shows it: without the secret. */
@JsonbPropertyOrder({
  "issuer",
  "clientId",
  "hasClientSecret",
  "name",
  "domains",
  "redirectUrl",
  "postLogoutUrl"
})
public record OwnProviderAnswer(
    String issuer,
    String clientId,
    boolean hasClientSecret,
    String name,
    List<String> domains,
    String redirectUrl,
    String postLogoutUrl)
    implements Serializable {

  static OwnProviderAnswer of(OwnProvider provider) {
    var client = provider.client();
    return new OwnProviderAnswer(
        provider.issuer().toString(),
        client == null ? null : client.id(),
        client != null && client.secret(),
        client == null ? null : client.name(),
        client == null ? List.of() : client.domains(),
        provider.redirect().toString(),
        provider.signedOut().toString());
  }
}
