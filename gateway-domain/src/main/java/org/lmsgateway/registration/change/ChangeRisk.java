package org.lmsgateway.registration.change;

/** What a change may break. Each but the first has a warning. */
public enum ChangeRisk {
  NONE,
  /** Launches name the issuer; with another one they are refused until the LMS sends it. */
  ISSUER,
  /** The same for the client id. */
  CLIENT,
  /** Launches are checked by another key set. */
  KEY_SET,
  /** Browsers are sent elsewhere to be signed in. */
  AUTHORIZATION,
  /** Rosters and grades are asked for elsewhere. */
  TOKEN,
  /** Launches from a deployment that is taken out are refused. */
  DEPLOYMENT_REMOVED,
  /** Links to an app that is taken out are refused. */
  APP_REMOVED,
  /** Nothing is launched any more. */
  SWITCHED_OFF
}
