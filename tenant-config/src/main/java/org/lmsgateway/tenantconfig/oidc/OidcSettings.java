package org.lmsgateway.tenantconfig.oidc;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * How people sign in with the OpenID provider of their institution.
 *
 * @param provider the installation's own provider; empty if there is none
 * @param roles which claims of a person give which role, for all providers
 * @param operators who runs the gateway: subjects of the installation's provider, or for Entra ID
 *     {@code tid/oid}
 * @param apiAudience what tokens of providers for the API name as their audience; empty for the
 *     address of the gateway
 */
public record OidcSettings(
    Optional<Provider> provider,
    List<RoleRule> roles,
    Set<String> operators,
    Optional<String> apiAudience) {
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

  private static final Set<String> ROLE_NAMES = Set.of("operator", "admin", "educator");

  public static OidcSettings read(SettingSource source) {
    return new OidcSettings(
        provider(source),
        roleRules(source),
        source.list("gateway.oidc.operators"),
        apiAudience(source));
  }

  private static Optional<String> apiAudience(SettingSource source) {
    var audience = source.text("gateway.oidc.api-audience");
    if (audience.isPresent() && audience.equals(source.text("gateway.oidc.client-id"))) {
      source.fault(
          "gateway.oidc.api-audience",
          "must not be the client ID: whoever gets an ID token could call the API with it");
    }
    return audience;
  }

  private static Optional<Provider> provider(SettingSource source) {
    var issuer = source.text("gateway.oidc.issuer");
    var clientId = source.text("gateway.oidc.client-id");
    var secret = source.text("gateway.oidc.client-secret");
    var scopes = source.text("gateway.oidc.scopes").orElse("");
    var name = source.text("gateway.oidc.name");
    if (!List.of(scopes.split("\\s+")).contains("openid")) {
      source.fault("gateway.oidc.scopes", "must hold openid");
    }
    if (issuer.isEmpty() != clientId.isEmpty()) {
      source.fault(
          issuer.isEmpty() ? "gateway.oidc.issuer" : "gateway.oidc.client-id",
          "is missing: issuer and client ID go together");
    }
    return issuer
        .map(value -> source.address("gateway.oidc.issuer", value))
        .map(at -> new Provider(at, clientId.orElse("(nothing)"), secret, scopes, name));
  }

  private static List<RoleRule> roleRules(SettingSource source) {
    var rules = new ArrayList<RoleRule>();
    for (var entry : source.list("gateway.oidc.roles")) {
      var colon = entry.indexOf(':');
      var equals = entry.lastIndexOf('=');
      var role = entry.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
      if (colon < 1 || equals < colon + 2 || !ROLE_NAMES.contains(role)) {
        source.fault(
            "gateway.oidc.roles",
            "holds \"" + entry + "\", must be claim:value=role with one of " + ROLE_NAMES);
      } else {
        var value = entry.substring(colon + 1, equals).strip();
        rules.add(new RoleRule(entry.substring(0, colon).strip(), value, role));
      }
    }
    return rules;
  }
}
