package org.lmsgateway.app.proof;

import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.app.App;

/** How apps prove themselves at the token endpoint, and what they get there for themselves. */
public interface AppAuthentication {

  /** Checks an app's client secret, in constant time. One that has a key set has no secret. */
  Optional<App> bySecret(String clientId, String clientSecret);

  /**
   * Checks an assertion signed by the app (RFC 7523 §3). Each counts once, on all nodes.
   *
   * @param assertion the compact form, not null
   */
  AppProof byAssertion(String assertion);

  /**
   * Issues a token that opens the courses that have launched the app, for work without anybody in
   * front of it, and nothing else. {@code token_use} is {@code app}.
   */
  AppToken token(App app);

  /** A bearer token for the gateway and how long it lives. */
  record AppToken(String value, Duration life) {

    /** Without the token, so that it cannot reach a log. */
    @Override
    public String toString() {
      return "AppToken[" + life + "]";
    }
  }
}
