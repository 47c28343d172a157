package org.lmsgateway.app;

/** How much an app learns about the person who launches it, each level with those before. */
public enum ClaimsReleased {
  /** A pseudonym, roles and the place in the course. */
  NONE,
  /** The name in its parts, the language and the picture. */
  NAME,
  /** The e-mail address. */
  EMAIL,
  /** All that the LMS sends, its own id of the person and all claims included. */
  ALL
}
