package org.lmsgateway.launch.fact;

/**
 * What the record of a launch keeps of what was said. A list of what is allowed: whatever is not
 * here is not kept, and nothing here names a person.
 */
public enum LaunchFact {
  /** Of the login or the token: {@code iss}. */
  ISSUER,
  /** Of the login, or the token's {@code aud}. */
  CLIENT_ID,
  DEPLOYMENT,
  MESSAGE_TYPE,
  VERSION,
  /** Without its query, which an LMS may fill with anything. */
  TARGET_LINK,
  /** The short names, such as {@code Instructor}. */
  ROLES,
  /** A name for the course that tells nothing but whether two launches came from the same one. */
  CONTEXT,
  /** When the token was made, in seconds after the gateway's clock; before it is negative. */
  CLOCK_DIFFERENCE,
  KEY_ID,
  ALGORITHM,
  /** What tied the launch to the browser: the name of a way. */
  BINDING,
  BROWSER,
  /** When the login was: an ISO instant. */
  LOGIN_AT
}
