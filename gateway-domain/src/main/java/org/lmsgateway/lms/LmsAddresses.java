package org.lmsgateway.lms;

import java.net.URI;
import java.util.Objects;

/**
 * Where an LMS is reached.
 *
 * @param issuer as it signs; null if it cannot be known from elsewhere
 * @param authorization its OIDC authorization endpoint
 * @param token its OAuth 2 token endpoint
 * @param keyset its public key set
 * @param tokenAudience the audience that its token endpoint demands, where that is not its address;
 *     null otherwise
 */
public record LmsAddresses(
    String issuer, URI authorization, URI token, URI keyset, String tokenAudience) {
  public LmsAddresses {
    Objects.requireNonNull(authorization, "an LMS has an authorization address");
    Objects.requireNonNull(token, "an LMS has a token address");
    Objects.requireNonNull(keyset, "an LMS has a key set address");
  }

  /** Addresses that all begin with the same site, which is the issuer too. */
  public static LmsAddresses below(URI site, String authorization, String token, String keyset) {
    return new LmsAddresses(
        site.toString(),
        URI.create(site + authorization),
        URI.create(site + token),
        URI.create(site + keyset),
        null);
  }
}
