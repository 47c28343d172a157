package org.lmsgateway.registration.dynamic;

/**
 * What an LMS sends along when it opens the link (LTI Dynamic Registration 1.0 §3.3); nothing of it
 * is checked yet.
 *
 * @param openidConfiguration where the LMS describes itself; null if it did not say
 * @param registrationToken what the LMS wants back with every request; null if it gave none
 *     (Brightspace)
 */
public record Initiation(String openidConfiguration, String registrationToken) {

  /** Without the token, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "Initiation[" + openidConfiguration + "]";
  }
}
