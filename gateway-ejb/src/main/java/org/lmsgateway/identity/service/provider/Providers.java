package org.lmsgateway.identity.service.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.lmsgateway.identity.TenantClient;
import org.lmsgateway.identity.service.TenantClientRepository;
import org.lmsgateway.identity.service.person.PersonClaims;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.TenantRepository;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;

/** The provider of the installation, and those that tenants have of their own. */
@ApplicationScoped
public class Providers {

  private static final String SCOPES = "openid profile email";

  private TenantRepository tenants;
  private TenantClientRepository clients;
  private SecretBox box;
  private OidcSettings settings;

  protected Providers() {}

  @Inject
  public Providers(
      TenantRepository tenants,
      TenantClientRepository clients,
      SecretBox box,
      OidcSettings settings) {
    this.tenants = tenants;
    this.clients = clients;
    this.box = box;
    this.settings = settings;
  }

  /** The purpose for which a tenant's client secret is sealed. */
  public static String sealedFor(TenantId tenant) {
    return "client secret of " + tenant.value();
  }

  Optional<Provider> installation() {
    return settings
        .provider()
        .map(
            set ->
                new Provider(
                    Optional.empty(),
                    set.issuer(),
                    set.clientId(),
                    set.clientSecret(),
                    set.scopes()));
  }

  String installationName() {
    return settings.provider().flatMap(OidcSettings.Provider::name).orElse(null);
  }

  boolean isAnyTenants() {
    return clients.isAny();
  }

  /** By the domain of an address, else that of the installation. */
  Optional<Provider> forAddress(String address) {
    return PersonClaims.domain(address)
        .flatMap(tenants::findByDirectory)
        .flatMap(this::own)
        .or(this::installation);
  }

  /** By the last part of the redirect address. */
  Optional<Provider> byKey(String key) {
    return key.isEmpty() ? installation() : tenants.find(new TenantId(key)).flatMap(this::own);
  }

  private Optional<Provider> own(Tenant tenant) {
    var issuer = tenant.issuer().map(URI::create);
    return clients
        .find(tenant.id())
        .filter(client -> issuer.isPresent())
        .map(client -> provider(issuer.get(), client));
  }

  private Provider provider(URI issuer, TenantClient client) {
    var id = Optional.of(client.tenant());
    var secret = client.sealedSecret().flatMap(text -> box.open(sealedFor(client.tenant()), text));
    return new Provider(id, issuer, client.clientId(), secret, SCOPES);
  }
}
