package org.lmsgateway.keys.assertion;

import org.lmsgateway.shared.error.ErrorCode;

/** What can be wrong with the assertion of a client. */
public enum AssertionFault implements ErrorCode {
  /** Not a signed JWT. */
  MALFORMED,
  /** No such client, or one that proves itself by its secret. */
  CLIENT_UNKNOWN,
  /** Not ES256 or RS256. */
  ALGORITHM_NOT_ALLOWED,
  /** The header names none of the client's keys or certificates. */
  KEY_UNKNOWN,
  /** The client's key set cannot be had, or is none. */
  KEYS_UNAVAILABLE,
  /** The signature does not fit. */
  SIGNATURE_INVALID,
  /** The certificate is out of date, or not valid yet (RFC 5280 §4.1.2.5). */
  CERTIFICATE_OUT_OF_DATE,
  /** {@code iss} and {@code sub} are not both the client id (RFC 7523 §3, 1 and 2). */
  ISSUER_MISMATCH,
  /** {@code aud} is neither the token endpoint nor the issuer (RFC 7523 §3, 3). */
  AUDIENCE_MISMATCH,
  /** No {@code exp}, or it is over (RFC 7523 §3, 4). */
  EXPIRED,
  /** {@code exp} is further ahead than {@link AssertionProofs#LONGEST_LIFE}. */
  LIVES_TOO_LONG,
  /** {@code nbf} or {@code iat} is in the future (RFC 7523 §3, 5 and 6). */
  NOT_YET_VALID,
  /** No {@code jti} (RFC 7523 §3, 7); without one nobody could tell a second use. */
  ID_MISSING,
  /** Used before. */
  REPLAYED
}
