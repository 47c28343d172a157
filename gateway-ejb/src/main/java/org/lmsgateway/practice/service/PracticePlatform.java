package org.lmsgateway.practice.service;

import java.net.URI;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.shared.GatewayAddress;

/** What the practice LMS and the gateway know of each other. */
public record PracticePlatform(GatewayAddress gateway) {

  public static final String CLIENT_ID = "practice";
  public static final String DEPLOYMENT = "practice-course";

  /** In no registration. */
  public static final String OTHER_DEPLOYMENT = "course-of-another-school";

  public PracticeAddresses addresses() {
    return new PracticeAddresses(gateway);
  }

  public String issuer() {
    return addresses().issuer();
  }

  /** Where an authentication response may go; nowhere else. */
  public URI redirect() {
    return gateway.of("/lti/launch");
  }

  public URI targetLink(AppId app) {
    return RegistrationAddresses.targetLink(gateway, app);
  }

  /** Whether an address is an app's target link, or one below it. */
  public boolean isBelowTargetLink(String url) {
    var links = gateway.of("/lti/apps/").toString();
    return url.startsWith(links)
        && AppId.parse(url.substring(links.length()).split("[/?]", 2)[0]).isPresent();
  }

  public URI coursePage() {
    return gateway.of("/practice");
  }

  /** What an admin would enter in the portal. */
  RegistrationDetails details() {
    var lms = addresses();
    var addresses = new PlatformAddresses(lms.authorization(), lms.token(), lms.keyset(), null);
    var rules =
        new LaunchRules(DeploymentPolicy.LISTED, Set.of(DEPLOYMENT), AppId.BUILT_IN, false, true);
    return new RegistrationDetails(
        "Practice LMS", Platform.OTHER, issuer(), CLIENT_ID, addresses, rules);
  }
}
