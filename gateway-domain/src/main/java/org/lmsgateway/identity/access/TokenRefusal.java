package org.lmsgateway.identity.access;

import org.lmsgateway.shared.error.ErrorCode;

/** Why a bearer token of an OpenID provider does not open the API. */
public enum TokenRefusal implements ErrorCode {
  /** Of no provider whose people sign in here. */
  TOKEN_ISSUER_UNKNOWN(401),
  /** The provider's keys cannot be had. */
  TOKEN_KEYS_UNAVAILABLE(503),
  /** Not signed by the provider. */
  TOKEN_NOT_GENUINE(401),
  /** No {@code exp}, or it is over; or a time that has not come. */
  TOKEN_EXPIRED(401),
  /** For another audience than this gateway's API, such as an ID token. */
  TOKEN_AUDIENCE_MISMATCH(401),
  /** Says not who calls. */
  TOKEN_SUBJECT_MISSING(401),
  /** The cloud of the person's institution is not served. */
  TOKEN_CLOUD_NOT_SERVED(403),
  /** The claims give no role. */
  TOKEN_ROLE_MISSING(403),
  /** The person is of no tenant that is registered, admitted and not blocked. */
  TOKEN_TENANT_NOT_SERVED(403),
  /** The person was switched off here. */
  TOKEN_PERSON_OFF(403);

  private final int status;

  TokenRefusal(int status) {
    this.status = status;
  }

  /** The HTTP status that it is told with. */
  public int status() {
    return status;
  }
}
