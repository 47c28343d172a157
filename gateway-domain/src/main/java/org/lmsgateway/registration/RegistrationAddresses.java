package org.lmsgateway.registration;

import java.net.URI;
import org.lmsgateway.app.AppId;
import org.lmsgateway.shared.GatewayAddress;

/**
 * The gateway's own addresses that an admin copies into the LMS.
 *
 * @param login where the LMS begins a launch; with the registration's id in it, because not every
 *     LMS sends a client id (Schoology)
 * @param redirect the redirect URI
 * @param keyset the tool's public key set
 * @param file the document by which some LMSs set up a tool
 */
public record RegistrationAddresses(URI login, URI redirect, URI keyset, URI file) {

  public static RegistrationAddresses of(GatewayAddress gateway, RegistrationId id) {
    return new RegistrationAddresses(
        gateway.of("/lti/login/" + id),
        gateway.of("/lti/launch"),
        gateway.of("/lti/keys/" + id + ".json"),
        gateway.of("/lti/config/" + id + ".json"));
  }

  /** The target link URI of an app, the same for every registration. */
  public static URI targetLink(GatewayAddress gateway, AppId app) {
    return gateway.of("/lti/apps/" + app);
  }
}
