package org.lmsgateway.app.proof;

import org.lmsgateway.app.App;

/** Whether an app has proved itself by an assertion. */
public sealed interface AppProof {

  /** It has. */
  record Proved(App app) implements AppProof {}

  /** It has not. */
  record Refused(Fault fault) implements AppProof {}

  /** What can be wrong with an assertion. */
  enum Fault {
    /** Not a signed JWT. */
    MALFORMED,
    /** No such app, or one that proves itself by its secret. */
    CLIENT_UNKNOWN,
    /** Not ES256 or RS256. */
    ALGORITHM_NOT_ALLOWED,
    /** No {@code kid}, or none of the app's keys. */
    KEY_UNKNOWN,
    /** The app's key set cannot be had, or is none. */
    KEYS_UNAVAILABLE,
    /** The signature does not fit. */
    SIGNATURE_INVALID,
    /** {@code iss} and {@code sub} are not both the client id (RFC 7523 §3, 1 and 2). */
    ISSUER_MISMATCH,
    /** {@code aud} is neither the token endpoint nor the issuer (RFC 7523 §3, 3). */
    AUDIENCE_MISMATCH,
    /** No {@code exp}, or it is over (RFC 7523 §3, 4). */
    EXPIRED,
    /** {@code exp} is further ahead than {@link AppAuthentication#LONGEST_ASSERTION}. */
    LIVES_TOO_LONG,
    /** {@code nbf} or {@code iat} is in the future (RFC 7523 §3, 5 and 6). */
    NOT_YET_VALID,
    /** No {@code jti} (RFC 7523 §3, 7); without one nobody could tell a second use. */
    ID_MISSING,
    /** Used before. */
    REPLAYED
  }
}
