package org.lmsgateway.identity.service.provider;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.lmsgateway.identity.provider.ProviderOutcome;
import org.lmsgateway.identity.provider.ProviderReply;
import org.lmsgateway.identity.provider.ProviderSignIn;
import org.lmsgateway.identity.provider.SignInOffer;
import org.lmsgateway.identity.provider.SignInRequest;
import org.lmsgateway.identity.provider.SignInWay;
import org.lmsgateway.identity.service.provider.known.Discovery;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.Providers;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;

/** Signs in with providers. No transaction is open while a provider is asked. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderSignInBean implements ProviderSignIn {

  private final Providers providers;
  private final Discovery discovery;
  private final SignInStart start;
  private final Arrival arrival;
  private final SignOutAtProvider signOut;
  private final SignInLog log;

  public ProviderSignInBean() {
    this(null, null, null, null, null, null);
  }

  @Inject
  public ProviderSignInBean(
      Providers providers,
      Discovery discovery,
      SignInStart start,
      Arrival arrival,
      SignOutAtProvider signOut,
      SignInLog log) {
    this.providers = providers;
    this.discovery = discovery;
    this.start = start;
    this.arrival = arrival;
    this.signOut = signOut;
    this.log = log;
  }

  @Override
  public SignInOffer offer(String address) {
    return new SignInOffer(
        providers.installation().isPresent(),
        providers.installationName(),
        Optional.ofNullable(address).flatMap(providers::ownName).orElse(null),
        providers.isAnyTenants());
  }

  @Override
  public SignInWay begin(SignInRequest request) {
    var provider = provider(request);
    if (provider.isEmpty()) {
      return new SignInWay.NoProvider();
    }
    try {
      return start.begin(provider.get(), discovery.document(provider.get()), request);
    } catch (RefusedSignIn e) {
      return new SignInWay.Refused(e.reason(), log.refused(e, provider));
    }
  }

  /** The set-up link makes an operator: who is one is for the installation's provider to say. */
  private Optional<Provider> provider(SignInRequest request) {
    return request.address() == null || request.setupCode() != null
        ? providers.installation()
        : providers.forAddress(request.address());
  }

  @Override
  public ProviderOutcome complete(ProviderReply reply) {
    var provider = providers.byKey(reply.provider());
    try {
      return arrival.of(reply, provider);
    } catch (RefusedSignIn e) {
      return new ProviderOutcome.Refused(e.reason(), log.refused(e, provider), e.session());
    }
  }

  @Override
  public Optional<URI> logout(String session) {
    return signOut.address(session);
  }
}
