package org.lmsgateway.launch.refusal;

import org.lmsgateway.shared.error.ErrorCode;

/**
 * Why a launch was refused: one code for each check, in the order in which they are made. Each has
 * a text for the user (by its page), and a cause and a fix for the admin.
 */
public enum LaunchReason implements ErrorCode {
  // Login initiation: Security Framework 1.0 §5.1.1.1, LTI 1.3 Core §4.1.
  LOGIN_PARAMETER_MISSING(RefusalPage.PARAMETER),
  LOGIN_PARAMETER_MALFORMED(RefusalPage.PARAMETER),
  LOGIN_DEPLOYMENTS_DIFFER(RefusalPage.PARAMETER),
  REGISTRATION_NOT_FOUND(RefusalPage.REGISTRATION),
  LOGIN_OF_OTHER_REGISTRATION(RefusalPage.REGISTRATION),
  REGISTRATION_WAITING(RefusalPage.REGISTRATION),
  REGISTRATION_DISABLED(RefusalPage.REGISTRATION),
  REGISTRATION_INCOMPLETE(RefusalPage.REGISTRATION),
  TENANT_PENDING(RefusalPage.TENANT),
  TENANT_BLOCKED(RefusalPage.TENANT),
  CLOUD_NOT_SERVED(RefusalPage.TENANT),
  PRACTICE_SWITCHED_OFF(RefusalPage.REGISTRATION),
  TOO_MANY_LOGINS(RefusalPage.BUSY),
  LOGIN_TARGET_UNKNOWN(RefusalPage.DETAILS),

  // Callback: the OIDC error answer, then the state and its binding to the browser.
  PLATFORM_ERROR(RefusalPage.PLATFORM),
  CALLBACK_PARAMETER_MALFORMED(RefusalPage.PARAMETER),
  STATE_MISSING(RefusalPage.PARAMETER),
  STATE_FOREIGN(RefusalPage.DETAILS),
  STATE_EXPIRED(RefusalPage.AGAIN),
  BROWSER_COOKIE_MISSING(RefusalPage.COOKIES),
  WINDOW_COOKIE_MISSING(RefusalPage.COOKIES),
  BROWSER_COOKIE_MISMATCH(RefusalPage.COOKIES),
  SECRET_FROM_OTHER_SITE(RefusalPage.DETAILS),
  STORED_SECRET_MISSING(RefusalPage.AGAIN),
  STORED_SECRET_MISMATCH(RefusalPage.DETAILS),
  TOO_MANY_LAUNCHES(RefusalPage.BUSY),
  REGISTRATION_REMOVED(RefusalPage.REGISTRATION),

  // The token: Security Framework 1.0 §5.1.3.
  TOKEN_MISSING(RefusalPage.PARAMETER),
  TOKEN_TOO_LARGE(RefusalPage.DETAILS),
  TOKEN_MALFORMED(RefusalPage.DETAILS),
  ALGORITHM_NOT_ALLOWED(RefusalPage.DETAILS),
  KEY_ID_MISSING(RefusalPage.DETAILS),
  KEYSET_ADDRESS_REFUSED(RefusalPage.KEYSET),
  KEYSET_UNREACHABLE(RefusalPage.KEYSET),
  KEYSET_INVALID(RefusalPage.KEYSET),
  KEY_ID_UNKNOWN(RefusalPage.DETAILS),
  SIGNATURE_INVALID(RefusalPage.DETAILS),
  ISSUER_MISMATCH(RefusalPage.DETAILS),
  AUDIENCE_MISMATCH(RefusalPage.DETAILS),
  AUDIENCE_UNTRUSTED(RefusalPage.DETAILS),
  AUTHORIZED_PARTY_MISMATCH(RefusalPage.DETAILS),
  EXPIRY_MISSING(RefusalPage.DETAILS),
  TOKEN_EXPIRED(RefusalPage.AGAIN),
  NOT_VALID_YET(RefusalPage.DETAILS),
  ISSUE_TIME_MISSING(RefusalPage.DETAILS),
  ISSUED_IN_FUTURE(RefusalPage.DETAILS),
  ISSUED_BEFORE_LOGIN(RefusalPage.DETAILS),
  NONCE_MISSING(RefusalPage.DETAILS),
  NONCE_MISMATCH(RefusalPage.DETAILS),

  // The LTI claims: LTI 1.3 Core §5.3.
  MESSAGE_TYPE_MISSING(RefusalPage.DETAILS),
  MESSAGE_TYPE_NOT_SUPPORTED(RefusalPage.DETAILS),
  VERSION_MISSING(RefusalPage.DETAILS),
  VERSION_NOT_SUPPORTED(RefusalPage.DETAILS),
  ROLES_MISSING(RefusalPage.DETAILS),
  SUBJECT_EMPTY(RefusalPage.DETAILS),
  SUBJECT_MISSING(RefusalPage.DETAILS),
  RESOURCE_LINK_MISSING(RefusalPage.DETAILS),
  DEEP_LINKING_MISSING(RefusalPage.DETAILS),
  DEEP_LINKING_RETURN_REFUSED(RefusalPage.DETAILS),
  REVIEWED_USER_MISSING(RefusalPage.DETAILS),
  CLAIM_MALFORMED(RefusalPage.DETAILS),
  DEPLOYMENT_MISSING(RefusalPage.DETAILS),
  DEPLOYMENT_OTHER_THAN_LOGIN(RefusalPage.DETAILS),
  DEPLOYMENT_UNKNOWN(RefusalPage.REGISTRATION),
  TARGET_LINK_MISSING(RefusalPage.DETAILS),
  TARGET_LINK_MISMATCH(RefusalPage.DETAILS),
  DEPLOYMENT_WAITING(RefusalPage.DEPLOYMENT),
  DEPLOYMENT_DISMISSED(RefusalPage.REGISTRATION),
  APP_REMOVED(RefusalPage.REGISTRATION),
  MESSAGE_NOT_OF_APP(RefusalPage.DETAILS),
  TARGET_PATH_UNSAFE(RefusalPage.DETAILS),
  TARGET_PATH_NOT_TAKEN(RefusalPage.DETAILS),
  NONCE_REPLAYED(RefusalPage.AGAIN),

  // The hand-off: what an app gets when it swaps a code.
  CODE_UNKNOWN(RefusalPage.AGAIN),
  CODE_OF_OTHER_APP(RefusalPage.AGAIN),
  CODE_EXPIRED(RefusalPage.AGAIN),
  CODE_ALREADY_USED(RefusalPage.AGAIN);

  private final RefusalPage page;

  LaunchReason(RefusalPage page) {
    this.page = page;
  }

  /** The page that the user sees. */
  public RefusalPage page() {
    return page;
  }
}
