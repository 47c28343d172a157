package org.lmsgateway.keys;

/** What a signing key is for. */
public enum KeyPurpose {
  /** Signs the tokens that apps and automation get (ES256). */
  GATEWAY,
  /** Signs for one owner, such as a registration (RS256). */
  TOOL
}
