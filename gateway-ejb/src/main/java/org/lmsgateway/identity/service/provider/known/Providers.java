package org.lmsgateway.identity.service.provider.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.lmsgateway.identity.TenantClient;
import org.lmsgateway.identity.service.person.MailDomain;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.service.TenantRepository;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;

/** The provider of the installation, and those that tenants have of their own. */
@ApplicationScoped
public class Providers {

  /** The redirect address; each tenant's provider has one of its own below it. */
  public static final String CALLBACK = "/sign-in/callback";

  /** Where somebody comes to who has left the provider. */
  public static final String SIGNED_OUT = "/signed-out";

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

  public Optional<Provider> installation() {
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

  public String installationName() {
    return settings.provider().flatMap(OidcSettings.Provider::name).orElse(null);
  }

  public boolean isAnyTenants() {
    return clients.isAny();
  }

  /** What the tenant's provider is called that an address leads to. */
  public Optional<String> ownName(String address) {
    return byAddress(address)
        .flatMap(
            tenant -> clients.find(tenant.id()).map(client -> client.name().orElse(tenant.name())));
  }

  private Optional<Tenant> byAddress(String address) {
    return MailDomain.of(address).flatMap(this::byDomain);
  }

  /** By a domain that was entered for a tenant, else by the name that it was registered under. */
  private Optional<Tenant> byDomain(String domain) {
    return clients
        .findByDomain(domain)
        .flatMap(client -> tenants.find(client.tenant()))
        .or(() -> tenants.findByDirectory(domain));
  }

  /** By the domain of an address, else that of the installation. */
  public Optional<Provider> forAddress(String address) {
    return byAddress(address).flatMap(this::own).or(this::installation);
  }

  /** By the last part of the redirect address. */
  public Optional<Provider> byKey(String key) {
    return key.isEmpty() ? installation() : tenants.find(new TenantId(key)).flatMap(this::own);
  }

  /**
   * That of the tenant with this issuer, else that of the installation, which may be of many
   * issuers.
   */
  public Optional<Provider> byIssuer(String issuer) {
    var entered = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    return tenants
        .findSame(entered, TenantProvider.own(entered))
        .filter(tenant -> tenant.issuer().filter(entered::equals).isPresent())
        .flatMap(this::own)
        .or(this::installation);
  }

  private Optional<Provider> own(Tenant tenant) {
    var issuer = tenant.issuer().map(URI::create);
    return clients
        .find(tenant.id())
        .filter(client -> issuer.isPresent())
        .map(client -> provider(issuer.get(), client));
  }

  /** A tenant's own provider, before it is entered who the gateway is to it. */
  static Provider unnamed(Tenant tenant) {
    var issuer = tenant.issuer().map(URI::create).orElseThrow();
    return new Provider(Optional.of(tenant.id()), issuer, "", Optional.empty(), SCOPES);
  }

  private Provider provider(URI issuer, TenantClient client) {
    var id = Optional.of(client.tenant());
    var secret = client.sealedSecret().flatMap(text -> box.open(sealedFor(client.tenant()), text));
    return new Provider(id, issuer, client.clientId(), secret, SCOPES);
  }
}
