package org.lmsgateway.identity.service.provider;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.ProviderDocument;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;
import org.lmsgateway.keys.SecretBox;

/**
 * Asks a provider for the token of a code that it never gave. Whether it refuses the code or the
 * client says whether it knows the client and its secret (RFC 6749 §5.2).
 */
@ApplicationScoped
public class ClientTrial {

  private CodeExchange exchange;
  private SignInStart start;
  private SecretBox box;
  private Clock clock;

  protected ClientTrial() {}

  @Inject
  public ClientTrial(CodeExchange exchange, SignInStart start, SecretBox box, Clock clock) {
    this.exchange = exchange;
    this.start = start;
    this.box = box;
    this.clock = clock;
  }

  /**
   * Asks.
   *
   * @throws RefusedSignIn always, unless the provider gives a token for anything; its message
   *     begins with the provider's error code
   */
  public void ask(Provider provider, ProviderDocument document) throws RefusedSignIn {
    var memory =
        new SignInMemory(
            provider.key(),
            "",
            "",
            box.newSecret(),
            start.redirect(provider.key()),
            "",
            false,
            clock.instant());
    exchange.idToken(provider, document, new AuthorizationCode(box.newSecret()), memory);
  }
}
