package org.lmsgateway.keys;

/** The algorithms that an LMS may sign with (RFC 7518 §3.3); all are of RSA. */
public enum SignatureAlgorithm {
  /** What every LMS must know (Security Framework 1.0 §6.1). */
  RS256,
  /** What some LMSs can be set to. */
  RS512
}
