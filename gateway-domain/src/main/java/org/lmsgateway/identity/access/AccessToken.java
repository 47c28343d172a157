package org.lmsgateway.identity.access;

import java.time.Duration;

/** A bearer token for the API and how long it lives. */
public record AccessToken(String value, Duration life) {

  /** Without the token, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "AccessToken[" + life + "]";
  }
}
