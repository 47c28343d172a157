package org.lmsgateway.practice.token;

import java.time.Duration;
import java.util.List;

/** What the token endpoint answers (RFC 6749 §5). */
public sealed interface TokenAnswer {

  /**
   * A token.
   *
   * @param scopes those that were granted; fewer than were asked for, if some are unknown
   */
  record Issued(String token, Duration life, List<ServiceScope> scopes) implements TokenAnswer {
    public Issued {
      scopes = List.copyOf(scopes);
    }

    /** Without the token, so that it cannot reach a log. */
    @Override
    public String toString() {
      return "Issued" + scopes;
    }
  }

  /**
   * No token.
   *
   * @param error a code of RFC 6749 §5.2
   * @param description for whoever develops the tool
   */
  record Refused(String error, String description) implements TokenAnswer {}
}
