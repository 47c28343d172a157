package org.lmsgateway.identity.service.provider;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.provider.SignInRequest;
import org.lmsgateway.identity.provider.SignInWay.ToProvider;
import org.lmsgateway.identity.service.person.SetupLink;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.ProviderDocument;
import org.lmsgateway.identity.service.provider.known.Providers;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.GatewayAddress;

/**
 * Makes the authentication request (OpenID Connect Core 1.0 §3.1.2.1), with state, nonce and a code
 * challenge (RFC 7636 §4.3).
 */
@ApplicationScoped
public class SignInStart {

  private SecretBox box;
  private GatewayAddress address;
  private SetupLink setup;
  private Clock clock;

  protected SignInStart() {}

  @Inject
  public SignInStart(SecretBox box, GatewayAddress address, SetupLink setup, Clock clock) {
    this.box = box;
    this.address = address;
    this.setup = setup;
    this.clock = clock;
  }

  /** Each provider has a redirect address of its own, so that none can pass for another. */
  URI redirect(String providerKey) {
    return address.of(
        providerKey.isEmpty() ? Providers.CALLBACK : Providers.CALLBACK + "/" + providerKey);
  }

  ToProvider begin(Provider provider, ProviderDocument document, SignInRequest request)
      throws RefusedSignIn {
    if (request.setupCode() != null && !setup.accepts(request.setupCode())) {
      throw new RefusedSignIn(SignInReason.SETUP_OVER, "");
    }
    var memory = memory(provider, request);
    var state = new State(memory.state());
    var wanted =
        new AuthenticationRequest.Builder(
                ResponseType.CODE,
                Scope.parse(provider.scopes()),
                new ClientID(provider.clientId()),
                memory.redirect())
            .endpointURI(document.authorization())
            .state(state)
            .nonce(new Nonce(memory.nonce()))
            .codeChallenge(new CodeVerifier(memory.codeVerifier()), CodeChallengeMethod.S256);
    if (request.fresh()) {
      wanted.prompt(
          new Prompt(document.isTemplated() ? Prompt.Type.SELECT_ACCOUNT : Prompt.Type.LOGIN));
    }
    if (request.address() != null && request.address().contains("@")) {
      wanted.loginHint(request.address());
    }
    return new ToProvider(
        wanted.build().toURI(), ToProvider.idOf(memory.state()), memory.seal(box));
  }

  private SignInMemory memory(Provider provider, SignInRequest request) {
    return new SignInMemory(
        provider.key(),
        box.newSecret(),
        box.newSecret(),
        box.newSecret(),
        redirect(provider.key()),
        request.returnTo(),
        request.setupCode() != null,
        clock.instant());
  }
}
