package org.lmsgateway.identity;

import java.util.Optional;
import org.lmsgateway.shared.Caller;

/** Signs people in with a local account. */
public interface SignInService {

  /**
   * Checks a password. It takes as long for a name that does not exist as for a wrong password.
   *
   * @return the caller, or empty if the name or the password is wrong
   */
  Optional<Caller> signIn(String username, String password);
}
