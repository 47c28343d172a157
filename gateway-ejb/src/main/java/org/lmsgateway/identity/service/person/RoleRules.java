package org.lmsgateway.identity.service.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;
import org.lmsgateway.tenantconfig.oidc.OidcSettings.RoleRule;

/** Which roles a person's claims give ({@code gateway.oidc.roles}). */
@ApplicationScoped
public class RoleRules {

  private OidcSettings settings;

  protected RoleRules() {}

  @Inject
  public RoleRules(OidcSettings settings) {
    this.settings = settings;
  }

  /**
   * The roles. Operator never comes from the claims of somebody else's directory: whoever runs that
   * directory could make anybody the operator of this gateway.
   *
   * @param ours whether the directory is that of who runs the gateway: the installation's provider,
   *     for one tenant
   * @param installation whether it is the installation's provider
   */
  public Set<Role> of(PersonClaims person, boolean ours, boolean installation) {
    var roles = EnumSet.noneOf(Role.class);
    settings.roles().stream()
        .filter(rule -> person.holds(rule.claim(), rule.value()))
        .map(RoleRules::role)
        .forEach(roles::add);
    if (!ours) {
      roles.remove(Role.OPERATOR);
    }
    if (installation && settings.operators().contains(person.configuredName())) {
      roles.add(Role.OPERATOR);
    }
    return roles;
  }

  /** Whether any role is given by groups. */
  public boolean isAnyByGroups() {
    return settings.roles().stream().anyMatch(rule -> rule.claim().equals(PersonClaims.GROUPS));
  }

  private static Role role(RoleRule rule) {
    return Stream.of(Role.values())
        .filter(role -> role.roleName().equals(rule.role()))
        .findFirst()
        .orElseThrow();
  }
}
