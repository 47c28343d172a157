package org.lmsgateway.lms;

import java.util.Set;

/**
 * What the gateway knows of an LMS beforehand. What only some LMSs can is a capability that their
 * presets implement besides: {@link DerivedAddresses}, {@link Environments}, {@link
 * HostedByVendor}.
 */
public interface Preset {

  Platform platform();

  /**
   * The algorithms that its id_tokens may be signed by, as JOSE names them. Security Framework 1.0
   * §5.1.3, 6: RS256, or the one that was registered.
   */
  default Set<String> signatureAlgorithms() {
    return Set.of("RS256");
  }

  /**
   * Whether every resource link launch names its resource link, as LTI 1.3 Core §5.3.5 demands. If
   * not, such a launch is one into the course as a whole.
   */
  default boolean alwaysNamesResourceLink() {
    return true;
  }
}
