package org.lmsgateway.identity.service.provider;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.identity.TenantClient;
import org.lmsgateway.identity.access.ProviderTokens;
import org.lmsgateway.identity.provider.ProviderOutcome;
import org.lmsgateway.identity.provider.ProviderReply;
import org.lmsgateway.identity.provider.SignInRequest;
import org.lmsgateway.identity.provider.SignInWay.ToProvider;
import org.lmsgateway.identity.service.PeopleInMemory;
import org.lmsgateway.identity.service.SignInAudit;
import org.lmsgateway.identity.service.bearer.ApiCaller;
import org.lmsgateway.identity.service.bearer.ApiClaims;
import org.lmsgateway.identity.service.bearer.ProviderTokensBean;
import org.lmsgateway.identity.service.person.PersonEntry;
import org.lmsgateway.identity.service.person.PersonTenant;
import org.lmsgateway.identity.service.person.RoleRules;
import org.lmsgateway.identity.service.person.SetupLink;
import org.lmsgateway.identity.service.provider.known.Discovery;
import org.lmsgateway.identity.service.provider.known.Providers;
import org.lmsgateway.identity.service.provider.known.TenantClientsInMemory;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.keyset.KeySets;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.CloudGuardBean;
import org.lmsgateway.tenant.service.CloudLookup;
import org.lmsgateway.tenant.service.Directories;
import org.lmsgateway.tenant.service.TenantsInMemory;
import org.lmsgateway.tenantconfig.IdentitySettings;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;
import org.lmsgateway.tenantconfig.oidc.OidcSettings.RoleRule;

/** A gateway without a container, and a person on the way through it. */
final class SignInScene {

  static final String RETURN = "/portal/launches";

  final StandInProvider provider;
  final PeopleInMemory people = new PeopleInMemory();
  final AuditInMemory audit = new AuditInMemory();
  final TenantsInMemory tenants = new TenantsInMemory();
  final SecretBox box = TestKeys.secretBox();
  final Set<String> operators = new HashSet<>();
  final List<RoleRule> roles =
      new ArrayList<>(
          List.of(
              new RoleRule("roles", "Gateway.Operator", "operator"),
              new RoleRule("roles", "Gateway.Admin", "admin"),
              new RoleRule("realm_access.roles", "teacher", "educator")));

  Optional<String> apiAudience = Optional.empty();
  final TenantClientsInMemory clients = new TenantClientsInMemory();
  private final GatewayAddress address = new GatewayAddress(URI.create("https://gw.example"));
  private Clock clock = Clock.systemUTC();
  private final SignInAudit signIns = new SignInAudit(audit, people, clock);

  SignInScene(StandInProvider provider) {
    this.provider = provider;
  }

  SignInScene later(Duration duration) {
    clock = Clock.offset(clock, duration);
    return this;
  }

  Tenant tenant(String directory, TenantProvider own, Cloud cloud, TenantStatus status) {
    var tenant = new Tenant(directory, directory, own, cloud, status, clock.instant());
    tenants.add(tenant);
    return tenant;
  }

  /** Gives a tenant's own provider a client of ours. */
  void client(Tenant tenant) {
    var id = tenant.id();
    var secret = box.seal(Providers.sealedFor(id), StandInProvider.SECRET);
    clients.add(new TenantClient(id, StandInProvider.CLIENT, secret, clock.instant()));
  }

  ProviderSignInBean service() {
    return service(Optional.of(provider.base));
  }

  ProviderSignInBean service(Optional<URI> installation) {
    var oidc = settings(installation);
    var providers = new Providers(tenants, clients, box, oidc);
    var discovery = new Discovery(provider, clock);
    var signOut = new SignOutAtProvider(providers, discovery, box, address);
    var start = new SignInStart(box, address, setup(oidc), clock);
    return new ProviderSignInBean(
        providers,
        discovery,
        start,
        arrival(oidc, discovery),
        signOut,
        new SignInLog(TestKeys.RANDOM, signIns));
  }

  /** What reads tokens that the API is called with. */
  ProviderTokens apiTokens() {
    var oidc = settings(Optional.of(provider.base));
    var entry = new PersonEntry(people, audit, signIns, clock);
    return new ProviderTokensBean(
        new Providers(tenants, clients, box, oidc),
        new Discovery(provider, clock),
        signature(),
        new ApiClaims(oidc, address, clock),
        new ApiCaller(entitlement(oidc), people, entry));
  }

  private OidcSettings settings(Optional<URI> installation) {
    var set =
        installation.map(
            issuer ->
                new OidcSettings.Provider(
                    issuer,
                    StandInProvider.CLIENT,
                    Optional.of(StandInProvider.SECRET),
                    "openid profile",
                    Optional.empty()));
    return new OidcSettings(set, roles, operators, apiAudience);
  }

  SetupLink setup(OidcSettings oidc) {
    var identity = new IdentitySettings(Optional.empty(), true, Optional.empty());
    return new SetupLink(people, box, address, oidc, identity, audit);
  }

  /** The code of the set-up link. */
  String setupCode() {
    return box.pseudonym("set-up link", address.toString());
  }

  private TokenSignature signature() {
    var keySets = new KeySets(provider, TestKeys.METERS, clock);
    return new TokenSignature(TestKeys.platformTokens(keySets), keySets);
  }

  private Entitlement entitlement(OidcSettings oidc) {
    var policy =
        new TenantSettings(
            TenantRegistration.APPROVAL,
            Set.of("PUBLIC", "SELF_HOSTED"),
            Set.of("EU"),
            List.of(URI.create(StandInProvider.DIRECTORY)));
    var guard = new CloudGuardBean(policy);
    var lookup = new CloudLookup(new Directories(provider, policy), guard);
    return new Entitlement(new RoleRules(oidc), new PersonTenant(tenants, guard, lookup));
  }

  private Arrival arrival(OidcSettings oidc, Discovery discovery) {
    var check = new IdTokenCheck(signature());
    return new Arrival(
        new SignInFinish(discovery, new CodeExchange(provider), check),
        entitlement(oidc),
        new PersonEntry(people, audit, signIns, clock),
        box,
        clock);
  }

  ToProvider begin(SignInRequest request) {
    return (ToProvider) service().begin(request);
  }

  static SignInRequest request() {
    return new SignInRequest(null, RETURN, null, false);
  }

  /** There and back, by the tenant's own provider. */
  ProviderOutcome signInAt(Tenant tenant, String address) {
    return signIn(new SignInRequest(address, RETURN, null, false), tenant.id().value());
  }

  /** There and back. */
  ProviderOutcome signIn() {
    return signIn(request(), "");
  }

  ProviderOutcome signIn(SignInRequest request, String key) {
    var way = begin(request);
    var reply = provider.authorize(way.address());
    return service().complete(new ProviderReply(key, reply, way.sealed()));
  }
}
