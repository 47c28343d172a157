package org.lmsgateway.identity.service.provider.known;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.keys.SignatureAlgorithm;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0 §3).
 *
 * @param issuer as published; Entra's for all tenants holds {@code {tenantid}}
 * @param endSession where sessions are ended, or null
 * @param secretInBody whether the client's secret goes into the body and not into the header
 * @param algorithms those of ours that it signs ID tokens with; never empty
 */
public record ProviderDocument(
    String issuer,
    URI authorization,
    URI token,
    URI keyset,
    URI endSession,
    boolean secretInBody,
    Set<SignatureAlgorithm> algorithms) {

  private static final String ALGORITHMS = "id_token_signing_alg_values_supported";

  static final String TEMPLATE = "{tenantid}";

  /** Braces are no characters of an address; the SDK would read no further. */
  private static final String PLACEHOLDER = "-tenantid-";

  /** Entra's older tokens have an issuer at another host than its metadata. */
  private static final Set<String> OLD_ISSUERS =
      Set.of("https://sts.windows.net/{tenantid}/", "https://sts.chinacloudapi.cn/{tenantid}/");

  /** Reads a document and checks that it is about that issuer (§4.3). */
  static ProviderDocument read(String json, Provider provider) throws RefusedSignIn {
    try {
      var metadata = OIDCProviderMetadata.parse(json.replace(TEMPLATE, PLACEHOLDER));
      var issuer = metadata.getIssuer().getValue().replace(PLACEHOLDER, TEMPLATE);
      checkIssuer(issuer, provider);
      return new ProviderDocument(
          issuer,
          required(metadata.getAuthorizationEndpointURI(), "authorization_endpoint"),
          required(metadata.getTokenEndpointURI(), "token_endpoint"),
          required(metadata.getJWKSetURI(), "jwks_uri"),
          metadata.getEndSessionEndpointURI(),
          isSecretInBody(metadata.getTokenEndpointAuthMethods()),
          algorithms(metadata.toJSONObject().get(ALGORITHMS)));
    } catch (ParseException e) {
      throw new RefusedSignIn(SignInReason.PROVIDER_INVALID, "metadata: " + e.getMessage());
    }
  }

  /** RS256 of a provider that names none: every provider must know it (Discovery 1.0 §3). */
  private static Set<SignatureAlgorithm> algorithms(Object named) throws RefusedSignIn {
    if (!(named instanceof List<?> names)) {
      return Set.of(SignatureAlgorithm.RS256);
    }
    var ours =
        Stream.of(SignatureAlgorithm.values())
            .filter(algorithm -> names.contains(algorithm.name()))
            .collect(Collectors.toSet());
    if (ours.isEmpty()) {
      throw new RefusedSignIn(SignInReason.PROVIDER_INVALID, "metadata: " + ALGORITHMS + names);
    }
    return ours;
  }

  private static URI required(URI endpoint, String name) throws RefusedSignIn {
    if (endpoint == null) {
      throw new RefusedSignIn(SignInReason.PROVIDER_INVALID, "metadata without " + name);
    }
    return endpoint;
  }

  /**
   * A template is taken from the installation's provider only: with a template, a tenant's own
   * provider could vouch for people of others.
   */
  private static void checkIssuer(String published, Provider provider) throws RefusedSignIn {
    var wanted = provider.issuer().toString();
    var same = published.equals(wanted) || published.equals(wanted + "/");
    var templated = provider.tenant().isEmpty() && published.contains(TEMPLATE);
    if (!same && !(templated && (fits(published, wanted) || OLD_ISSUERS.contains(published)))) {
      throw new RefusedSignIn(SignInReason.PROVIDER_INVALID, "metadata of issuer " + published);
    }
  }

  /** {@code …/organizations/v2.0} publishes {@code …/{tenantid}/v2.0}. */
  private static boolean fits(String published, String wanted) {
    var parts = published.split(Pattern.quote(TEMPLATE), 2);
    return wanted.matches(Pattern.quote(parts[0]) + "[^/]+" + Pattern.quote(parts[1]));
  }

  /** OpenID Connect Core §9: in the header, unless the provider does not take it there. */
  private static boolean isSecretInBody(List<ClientAuthenticationMethod> methods) {
    return Optional.ofNullable(methods)
        .filter(known -> !known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC))
        .filter(known -> known.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST))
        .isPresent();
  }

  public boolean isTemplated() {
    return issuer.contains(TEMPLATE);
  }

  /** The issuer of that tenant's tokens. */
  public String issuerFor(String tenantId) {
    return issuer.replace(TEMPLATE, tenantId);
  }
}
