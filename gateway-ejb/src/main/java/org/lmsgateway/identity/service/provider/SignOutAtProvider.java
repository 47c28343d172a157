package org.lmsgateway.identity.service.provider;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import org.lmsgateway.identity.service.provider.known.Discovery;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.Providers;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.GatewayAddress;

/** Makes the request that ends the provider's session (RP-Initiated Logout 1.0 §2). */
@ApplicationScoped
public class SignOutAtProvider {

  private Providers providers;
  private Discovery discovery;
  private SecretBox box;
  private GatewayAddress address;

  protected SignOutAtProvider() {}

  @Inject
  public SignOutAtProvider(
      Providers providers, Discovery discovery, SecretBox box, GatewayAddress address) {
    this.providers = providers;
    this.discovery = discovery;
    this.box = box;
    this.address = address;
  }

  /** Empty if the provider is gone, is down, or ends no sessions. */
  Optional<URI> address(String sealed) {
    var session = ProviderSession.open(sealed, box);
    return session
        .flatMap(known -> providers.byKey(known.provider()))
        .flatMap(provider -> request(provider, session.get()));
  }

  private Optional<URI> request(Provider provider, ProviderSession session) {
    try {
      var end = discovery.document(provider).endSession();
      if (end == null) {
        return Optional.empty();
      }
      var request =
          new LogoutRequest(
              end,
              JWTParser.parse(session.idToken()),
              null,
              new ClientID(provider.clientId()),
              address.of(Providers.SIGNED_OUT),
              null,
              null);
      return Optional.of(request.toURI());
    } catch (RefusedSignIn | ParseException e) {
      return Optional.empty();
    }
  }
}
