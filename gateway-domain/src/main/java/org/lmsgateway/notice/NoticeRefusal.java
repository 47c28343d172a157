package org.lmsgateway.notice;

import org.lmsgateway.shared.error.ErrorCode;

/** Why a notice of an LMS is not taken; the checks in this order. */
public enum NoticeRefusal implements ErrorCode {
  /** No such registration, or it is switched off, or its tenant is not served. */
  NOTICE_REGISTRATION_UNKNOWN,
  /** Not the JSON of Platform Notification Service 1.0 §4. */
  NOTICE_BODY_MALFORMED,
  /** Its form, algorithm, key or signature is wrong. */
  NOTICE_TOKEN_REJECTED,
  /** Of another issuer than the registration's. */
  NOTICE_ISSUER_MISMATCH,
  /** Not for the registration's client alone. */
  NOTICE_AUDIENCE_MISMATCH,
  /** Without time of issue or expiry, expired, or from the future, or from more than a day ago. */
  NOTICE_TIME_WRONG,
  /** Without a nonce, by which a replay is known. */
  NOTICE_NONCE_MISSING,
  /** Without deployment. */
  NOTICE_DEPLOYMENT_MISSING,
  /** Without a type of notice. */
  NOTICE_TYPE_MISSING
}
