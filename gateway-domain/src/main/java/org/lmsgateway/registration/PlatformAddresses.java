package org.lmsgateway.registration;

import java.net.URI;
import java.util.Objects;

/**
 * Where an LMS is reached.
 *
 * @param authorization its OIDC authorization endpoint
 * @param token its OAuth 2 token endpoint
 * @param keyset its public key set
 * @param tokenAudience the audience that its token endpoint demands, where that is not its address
 *     (Brightspace); null otherwise
 */
public record PlatformAddresses(URI authorization, URI token, URI keyset, String tokenAudience) {
  public PlatformAddresses {
    Objects.requireNonNull(authorization, "an LMS has an authorization address");
    Objects.requireNonNull(token, "an LMS has a token address");
    Objects.requireNonNull(keyset, "an LMS has a key set address");
  }
}
