package org.lmsgateway.lms;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.keys.SignatureAlgorithm;

/**
 * What the gateway knows of an LMS beforehand. What only some LMSs can is a capability that their
 * presets implement besides: {@link DerivedAddresses}, {@link Environments}, {@link
 * HostedByVendor}, {@link PagesElsewhere}.
 */
public interface Preset {

  Platform platform();

  /**
   * What its id_tokens may be signed by. Security Framework 1.0 §5.1.3, 6: RS256, or the algorithm
   * that was registered.
   */
  default Set<SignatureAlgorithm> signatureAlgorithms() {
    return Set.of(SignatureAlgorithm.RS256);
  }

  /**
   * Whether every resource link launch names its resource link, as LTI 1.3 Core §5.3.5 demands. If
   * not, such a launch is one into the course as a whole.
   */
  default boolean alwaysNamesResourceLink() {
    return true;
  }

  /**
   * Where it publishes its issuer and addresses for everybody (OpenID Connect Discovery 1.0 §4).
   *
   * @param issuer as it was registered
   * @return empty if it publishes them nowhere, or only for those who register
   */
  default Optional<URI> description(String issuer) {
    return Optional.of(
        URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration"));
  }
}
