package org.lmsgateway.microsoft;

import org.lmsgateway.shared.error.ErrorCode;

/** Why Microsoft 365 did not do what it was asked. Each has its own text, cause and fix. */
public enum GraphRefusal implements ErrorCode {
  /** The tenant has no connection to Microsoft 365. */
  MICROSOFT_NOT_CONNECTED(409),
  /** The directory does not sign the application in, as the code in the detail says. */
  MICROSOFT_SIGN_IN_REFUSED(502),
  /** The application lacks a permission, or the admin's consent to it. */
  MICROSOFT_PERMISSION_MISSING(502),
  /** What was asked about is not there, or not yet. */
  MICROSOFT_NOT_FOUND(404),
  /** Another group has the mail nickname. */
  MICROSOFT_NICKNAME_TAKEN(409),
  /** Microsoft Graph does not do that, as the code in the detail says. */
  MICROSOFT_REJECTED(502),
  /** Microsoft Graph has no time now, or has not ended what it began. */
  MICROSOFT_BUSY(503),
  /** Nobody answers, or not in time. */
  MICROSOFT_UNREACHABLE(502),
  /** Microsoft Graph failed. */
  MICROSOFT_FAULT(502),
  /** The answer is none that Microsoft Graph documents. */
  MICROSOFT_ANSWER_UNREADABLE(502);

  private final int status;

  GraphRefusal(int status) {
    this.status = status;
  }

  /** What the gateway's own API answers then. */
  public int status() {
    return status;
  }
}
