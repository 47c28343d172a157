package org.lmsgateway.mail;

/** Sends letters by the operator's mail server ({@code gateway.mail.*}). */
public interface Mailer {

  /** Whether there is a mail server. */
  boolean isOn();

  /**
   * Sends one, and waits until the mail server has taken it or not; half a minute at the most. What
   * goes wrong is logged with its cause and what to do, without the letter.
   */
  MailDelivery send(Letter letter);
}
