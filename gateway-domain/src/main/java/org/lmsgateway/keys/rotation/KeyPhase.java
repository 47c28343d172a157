package org.lmsgateway.keys.rotation;

/** Where a key is in its life. It is published in all of these. */
public enum KeyPhase {
  /** Signs nothing yet, so that everybody knows it before it does. */
  NEXT,
  /** Signs. */
  CURRENT,
  /** Signs nothing any more; what it signed may still be valid. */
  RETIRED
}
