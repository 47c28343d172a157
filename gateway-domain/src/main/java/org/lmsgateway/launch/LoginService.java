package org.lmsgateway.launch;

import java.util.Optional;
import org.lmsgateway.launch.browser.ArrivingBrowser;
import org.lmsgateway.registration.RegistrationId;

/** The first request of a launch: OpenID Connect third-party-initiated login. */
public interface LoginService {

  /**
   * Finds the registration and sends the browser on to its LMS (Security Framework 1.0 §5.1.1), or
   * has it find out first what it keeps for the callback. Nothing is remembered here; the state
   * carries what the callback needs.
   *
   * @param registration from the login's address, or empty if it must be found by issuer and client
   *     id
   */
  LoginOutcome begin(
      Optional<RegistrationId> registration, LaunchParameters parameters, ArrivingBrowser browser);
}
