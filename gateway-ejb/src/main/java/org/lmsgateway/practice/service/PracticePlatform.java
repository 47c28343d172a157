package org.lmsgateway.practice.service;

import java.net.URI;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.practice.PracticeLaunch;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.PracticeIssuer;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.shared.GatewayAddress;

/** What the practice LMS and the gateway know of each other. */
record PracticePlatform(GatewayAddress gateway) {

  static final String CLIENT_ID = "practice";
  static final String DEPLOYMENT = "practice-course";

  /** In no registration. */
  static final String OTHER_DEPLOYMENT = "course-of-another-school";

  String issuer() {
    return PracticeIssuer.of(gateway).toString();
  }

  /** Where an authentication response may go; nowhere else. */
  URI redirect() {
    return gateway.of("/lti/launch");
  }

  URI targetLink() {
    return RegistrationAddresses.targetLink(gateway, AppId.LAUNCH_INSPECTOR);
  }

  URI coursePage() {
    return gateway.of("/practice");
  }

  /** The deployment that a launch says it comes from, at login and in the token. */
  String deploymentOf(PracticeLaunch launch) {
    return launch == PracticeLaunch.UNKNOWN_DEPLOYMENT ? OTHER_DEPLOYMENT : DEPLOYMENT;
  }

  /** What an admin would enter in the portal. */
  RegistrationDetails details() {
    var lms = issuer();
    var addresses =
        new PlatformAddresses(
            URI.create(lms + "/auth"),
            URI.create(lms + "/token"),
            URI.create(lms + "/keys.json"),
            null);
    var rules =
        new LaunchRules(
            DeploymentPolicy.LISTED,
            Set.of(DEPLOYMENT),
            Set.of(AppId.LAUNCH_INSPECTOR),
            false,
            true);
    return new RegistrationDetails(
        "Practice LMS", Platform.OTHER, lms, CLIENT_ID, addresses, rules);
  }
}
