package org.lmsgateway.launch;

import java.util.Collection;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;

/** The first request of a launch: OpenID Connect third-party-initiated login. */
public interface LoginService {

  /**
   * Finds the registration and sends the browser on to its LMS (Security Framework 1.0 §5.1.1).
   * Nothing is remembered here; the state carries what the callback needs.
   *
   * @param registration from the login's address, or empty if it must be found by issuer and client
   *     id
   * @param cookieNames the names of the cookies that the browser sent
   */
  LoginOutcome begin(
      Optional<RegistrationId> registration,
      LaunchParameters parameters,
      Collection<String> cookieNames);
}
