package org.lmsgateway.identity.service.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.service.person.PersonClaims;
import org.lmsgateway.identity.service.person.PersonTenant;
import org.lmsgateway.identity.service.person.RoleRules;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.ProviderDocument;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;

/** What a person may by the claims of a provider, whether signing in or calling the API. */
@ApplicationScoped
public class Entitlement {

  private RoleRules rules;
  private PersonTenant tenants;

  protected Entitlement() {}

  @Inject
  public Entitlement(RoleRules rules, PersonTenant tenants) {
    this.rules = rules;
    this.tenants = tenants;
  }

  /** A set that may be changed. */
  public Set<Role> roles(PersonClaims claims, Provider provider, ProviderDocument document) {
    var roles = EnumSet.noneOf(Role.class);
    var installation = provider.tenant().isEmpty();
    roles.addAll(rules.of(claims, installation && !document.isTemplated(), installation));
    return roles;
  }

  /** The tenant, if it is registered and served. */
  public Optional<TenantId> tenant(PersonClaims claims, Provider provider) {
    return tenants.of(claims, provider.tenant()).map(Tenant::id);
  }

  /** By what the tenant of this person is or would be registered. */
  public String directory(PersonClaims claims, Provider provider) {
    return tenants.directory(claims, provider.tenant());
  }

  /** Why nobody with these roles comes in, in the order in which it can be mended. */
  public Optional<SignInReason> refusal(Set<Role> roles, PersonClaims claims, Provider provider) {
    if (!roles.contains(Role.OPERATOR) && tenants.isInCloudNotServed(claims, provider.tenant())) {
      return Optional.of(SignInReason.CLOUD_NOT_SERVED);
    }
    return roles.isEmpty() ? Optional.of(whyNoRole(claims)) : Optional.empty();
  }

  private SignInReason whyNoRole(PersonClaims person) {
    return person.isWithoutGroups() && rules.isAnyByGroups()
        ? SignInReason.GROUPS_LEFT_OUT
        : SignInReason.ROLE_MISSING;
  }
}
