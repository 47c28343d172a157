package org.lmsgateway.keys;

/** What can be wrong with a token before its claims are looked at. */
public enum TokenFault {
  /** Longer than any LMS sends; not parsed. */
  TOO_LARGE,
  /**
   * Not a signed JWT in compact form (RFC 7515 §7.1), its header or claims are not a JSON object to
   * the letter, or its header demands an extension.
   */
  MALFORMED,
  /** Signed by an algorithm that is not on the list; {@code none} and HMAC never are. */
  ALGORITHM_NOT_ALLOWED,
  /** No {@code kid} in the header (Security Framework 1.0 §6.3 demands one for each key). */
  KEY_ID_MISSING,
  /** The LMS's key set has no such key, also after it was fetched again. */
  KEY_ID_UNKNOWN,
  /** The key set address may not be fetched from here. */
  KEYSET_ADDRESS_REFUSED,
  /** The key set could not be fetched. */
  KEYSET_UNREACHABLE,
  /** What the key set address answers is no JSON Web Key Set. */
  KEYSET_INVALID,
  /** The signature does not fit. */
  SIGNATURE_INVALID
}
