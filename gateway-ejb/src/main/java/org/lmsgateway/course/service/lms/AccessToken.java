package org.lmsgateway.course.service.lms;

import java.time.Instant;

/**
 * What an LMS gave the gateway to ask a service with; opaque.
 *
 * @param freshUntil when another should be asked for, somewhat before it runs out
 */
record AccessToken(String value, Instant freshUntil) {

  /** Without the token, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "AccessToken[fresh until " + freshUntil + "]";
  }
}
