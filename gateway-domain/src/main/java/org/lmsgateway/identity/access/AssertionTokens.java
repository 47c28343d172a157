package org.lmsgateway.identity.access;

import java.util.Optional;
import org.lmsgateway.keys.assertion.AssertionFault;

/** Issues bearer tokens to API clients that prove themselves by an assertion (RFC 7523 §2.2). */
public interface AssertionTokens {

  /**
   * Issues a token, once for each assertion.
   *
   * @param assertion the compact form
   * @return empty if it is from no API client that has keys
   */
  Optional<Answer> issue(String assertion);

  /** What the client is answered. */
  sealed interface Answer {

    /** It has proved itself. */
    record Issued(String clientId, AccessToken token) implements Answer {}

    /** It has not. */
    record Refused(AssertionFault fault) implements Answer {}
  }
}
