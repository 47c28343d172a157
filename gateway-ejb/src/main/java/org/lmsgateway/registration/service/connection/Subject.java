package org.lmsgateway.registration.service.connection;

import java.net.URI;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;

/**
 * What is checked, saved or not.
 *
 * @param deployments how many are listed
 * @param waiting how many wait for an admin
 */
record Subject(
    Platform platform,
    String issuer,
    String clientId,
    PlatformAddresses addresses,
    DeploymentPolicy policy,
    int deployments,
    long waiting) {

  static Subject of(Registration saved, long waiting) {
    var rules = saved.rules();
    return new Subject(
        saved.platform(),
        saved.issuer(),
        saved.clientId(),
        saved.addresses(),
        rules.policy(),
        rules.deployments().size(),
        waiting);
  }

  static Subject of(RegistrationDetails details) {
    var rules = details.rules();
    return new Subject(
        details.platform(),
        details.issuer(),
        details.clientId(),
        details.addresses(),
        rules.policy(),
        rules.deployments().size(),
        0);
  }

  LmsAddresses known() {
    return new LmsAddresses(
        issuer,
        addresses.authorization(),
        addresses.token(),
        addresses.keyset(),
        addresses.tokenAudience());
  }

  URI keyset() {
    return addresses.keyset();
  }
}
