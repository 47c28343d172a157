package org.lmsgateway.commandline.signin;

import org.lmsgateway.commandline.gateway.Gateway;
import org.lmsgateway.commandline.terminal.Trouble;

/** A way to sign in. */
public interface SignIn {
  /** The token endpoint (RFC 6749 §3.2). */
  String TOKENS = "/oauth2/token";

  /**
   * Gets an access token.
   *
   * @throws Trouble if the gateway gives none
   */
  String accessToken(Gateway gateway);
}
