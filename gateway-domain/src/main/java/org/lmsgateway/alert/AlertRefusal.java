package org.lmsgateway.alert;

import org.lmsgateway.shared.error.ErrorCode;

/** Why an alert does not arrive. Each has its own text, cause and fix. */
public enum AlertRefusal implements ErrorCode {
  /** Nobody is named, and there is no web hook. */
  ALERT_NOWHERE(409),
  /** The operator has configured no mail server. */
  ALERT_MAIL_OFF(409),
  /** The mail server does not take the letter. */
  ALERT_MAIL_NOT_TAKEN(502),
  /** The web hook does not answer, or does not say that it has taken the alert. */
  ALERT_HOOK_NOT_TAKEN(502);

  private final int status;

  AlertRefusal(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
