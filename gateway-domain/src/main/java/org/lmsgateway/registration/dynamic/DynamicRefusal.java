package org.lmsgateway.registration.dynamic;

import org.lmsgateway.shared.error.ErrorCode;

/**
 * Why an LMS was not registered: one code for each check, in the order in which they are made. Each
 * has its own text, cause and fix.
 */
public enum DynamicRefusal implements ErrorCode {
  // The person: only our own page may say that somebody agreed.
  ORIGIN_FOREIGN(403),

  // The link.
  INVITATION_UNKNOWN(404),
  INVITATION_USED(410),
  INVITATION_EXPIRED(410),
  /** No such tenant, or its link is switched off: which of the two is nobody's business. */
  LINK_OFF(404),
  LINK_FULL(429),
  TENANT_NOT_SERVED(403),
  APPS_GONE(410),

  // What the LMS sends along (LTI Dynamic Registration 1.0 §3.3).
  CONFIGURATION_ADDRESS_MISSING(400),
  CONFIGURATION_ADDRESS_MALFORMED(400),
  TOKEN_MALFORMED(400),

  // The LMS's description of itself (LTI Dynamic Registration 1.0 §3.4).
  CONFIGURATION_ADDRESS_NOT_ALLOWED(403),
  CONFIGURATION_UNREACHABLE(502),
  CONFIGURATION_DENIED(502),
  CONFIGURATION_NOT_JSON(502),
  CONFIGURATION_MEMBER_MISSING(502),
  CONFIGURATION_MEMBER_MALFORMED(502),
  ISSUER_OF_OTHER_HOST(403),
  ENDPOINT_NOT_ALLOWED(403),

  // The LMS's answer to our wish (LTI Dynamic Registration 1.0 §3.6).
  PLATFORM_UNREACHABLE(502),
  PLATFORM_TOKEN_REFUSED(502),
  PLATFORM_REFUSED(502),
  PLATFORM_ANSWER_MALFORMED(502),
  CLIENT_REGISTERED_ALREADY(409);

  private final int status;

  DynamicRefusal(int status) {
    this.status = status;
  }

  /** The HTTP status that its page is sent with. */
  public int status() {
    return status;
  }
}
