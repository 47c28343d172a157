package org.lmsgateway.tenantconfig.oidc;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How people sign in with the OpenID provider of their institution.
 *
 * @param provider the installation's own provider; empty if there is none
 * @param roles which claims of a person give which role, for all providers
 * @param operators who runs the gateway: subjects of the installation's provider, or for Entra ID
 *     {@code tid/oid}
 */
public record OidcSettings(
    Optional<Provider> provider, List<RoleRule> roles, Set<String> operators) {
  public OidcSettings {
    roles = List.copyOf(roles);
    operators = Set.copyOf(operators);
  }

  /**
   * The installation's provider.
   *
   * @param issuer below which its metadata is found
   * @param clientSecret empty for a public client
   * @param scopes with blanks between, {@code openid} among them
   * @param name what the sign-in page calls it; empty for a general text
   */
  public record Provider(
      URI issuer,
      String clientId,
      Optional<String> clientSecret,
      String scopes,
      Optional<String> name) {

    /** Without the secret, so that it cannot reach a log. */
    @Override
    public String toString() {
      return "Provider[" + issuer + ", " + clientId + "]";
    }
  }

  /**
   * A claim that gives a role.
   *
   * @param claim its name, with dots into objects ({@code realm_access.roles})
   * @param value what it is or holds
   * @param role {@code operator}, {@code admin} or {@code educator}
   */
  public record RoleRule(String claim, String value, String role) {}
}
