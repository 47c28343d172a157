package org.lmsgateway.diagnosis.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lmsgateway.diagnosis.Check;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.identity.service.PersonRepository;
import org.lmsgateway.identity.service.provider.ClientTrial;
import org.lmsgateway.identity.service.provider.known.Discovery;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.Providers;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenant.Tenant;

/** The provider by which the people of the tenant sign in: its own, or the installation's. */
@ApplicationScoped
public class IdentityChecks {

  private Providers providers;
  private Discovery discovery;
  private ClientTrial trial;
  private PersonRepository people;
  private GatewayAddress gateway;

  protected IdentityChecks() {}

  @Inject
  public IdentityChecks(
      Providers providers,
      Discovery discovery,
      ClientTrial trial,
      PersonRepository people,
      GatewayAddress gateway) {
    this.providers = providers;
    this.discovery = discovery;
    this.trial = trial;
    this.people = people;
    this.gateway = gateway;
  }

  Map<Check, Supplier<CheckResult>> looks(Asker asker) {
    var look = new ProviderLook(() -> provider(asker.tenant()), discovery, trial);
    return Map.of(
        Check.IDENTITY_PROVIDER, look::reached,
        Check.IDENTITY_DISCOVERY, look::published,
        Check.IDENTITY_CLIENT, look::client);
  }

  private Optional<Provider> provider(Optional<Tenant> tenant) {
    var issuer = tenant.flatMap(Tenant::issuer);
    return issuer.isPresent()
        ? own(tenant.get(), URI.create(issuer.get()))
        : providers.installation();
  }

  /**
   * Where nothing but the issuer was entered, without a client ID; none where people have accounts
   * of the gateway's own instead.
   */
  private Optional<Provider> own(Tenant tenant, URI issuer) {
    return providers
        .byKey(tenant.id().value())
        .or(() -> providers.installation().filter(one -> one.issuer().equals(issuer)))
        .or(
            () ->
                hasAccounts(tenant, issuer)
                    ? Optional.empty()
                    : Optional.of(nameless(tenant, issuer)));
  }

  private boolean hasAccounts(Tenant tenant, URI issuer) {
    return issuer.toString().equals(gateway.toString()) || people.hasLocal(tenant.id());
  }

  private static Provider nameless(Tenant tenant, URI issuer) {
    return new Provider(Optional.of(tenant.id()), issuer, "", Optional.empty(), "");
  }
}
