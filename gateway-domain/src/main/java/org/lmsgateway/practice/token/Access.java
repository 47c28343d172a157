package org.lmsgateway.practice.token;

/** What a bearer token is good for (RFC 6750 §3.1). */
public enum Access {
  GRANTED,
  /** Missing, unknown or expired. */
  TOKEN_INVALID,
  /** Ours, but for something else. */
  SCOPE_INSUFFICIENT
}
