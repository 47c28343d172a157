package org.lmsgateway.registration.service.connection;

import java.net.URI;
import java.util.Optional;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;

/**
 * What is checked, saved or not.
 *
 * @param saved its id, under which it has tool keys; empty for a draft
 * @param deployments how many are listed
 * @param waiting how many wait for an admin
 */
record Subject(
    Optional<RegistrationId> saved,
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
        Optional.of(saved.id()),
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
        Optional.empty(),
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
