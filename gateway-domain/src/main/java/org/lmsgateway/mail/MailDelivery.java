package org.lmsgateway.mail;

/** What became of a letter. */
public enum MailDelivery {
  /** The mail server has taken it. */
  SENT,
  /** The operator has configured no mail server. */
  SWITCHED_OFF,
  /** The mail server does not answer at its host and port. */
  NOT_REACHED,
  /** It answers, but not over TLS as configured, or with a certificate that is not trusted. */
  NOT_SECURE,
  /** It knows no such user, or another password. */
  LOGIN_REFUSED,
  /** It takes nothing from this sender or for this address. */
  ADDRESS_REFUSED,
  /** It has not taken it for another reason, which it has named. */
  NOT_TAKEN
}
