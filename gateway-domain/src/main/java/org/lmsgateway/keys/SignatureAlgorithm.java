package org.lmsgateway.keys;

/**
 * The algorithms that tokens from outside may be signed with (RFC 7518 §3.1): those with a key pair
 * alone. With a shared secret a provider's public key could be made one, and unsigned is nothing.
 */
public enum SignatureAlgorithm {
  /** What every LMS must know (Security Framework 1.0 §6.1). */
  RS256,
  RS384,
  /** What some LMSs can be set to. */
  RS512,
  PS256,
  PS384,
  PS512,
  ES256,
  ES384,
  ES512
}
