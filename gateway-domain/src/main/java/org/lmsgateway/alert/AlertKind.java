package org.lmsgateway.alert;

/** What admins are alerted to. */
public enum AlertKind {
  /** A key of an app runs out, by the key set or the certificate that was entered. */
  KEY_EXPIRES,
  /** An old secret of an app or an API client counts no longer soon. */
  SECRET_EXPIRES,
  /** The last certificate of an API client runs out. */
  CERTIFICATE_EXPIRES,
  /** What the application in Microsoft 365 signs in by runs out. */
  MICROSOFT_EXPIRES,
  /** Microsoft 365 lets no class team of a tenant follow its course any more. */
  CLASS_TEAMS_STOPPED,
  /** Class teams do not follow their courses, or are not made, for more than a day. */
  CLASS_TEAMS_STUCK,
  /** Launches of a registration fail, because the key set of its LMS cannot be had. */
  KEY_SET_DOWN,
  /** Many more launches are refused today than usually. */
  UNUSUAL_REFUSALS,
  /** The tenant's directory is in another cloud than before. */
  CLOUD_CHANGED,
  /** Somebody tries whether alerts arrive. */
  TEST
}
