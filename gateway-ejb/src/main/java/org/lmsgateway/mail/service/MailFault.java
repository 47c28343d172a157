package org.lmsgateway.mail.service;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.lmsgateway.mail.MailDelivery;

/**
 * What went wrong with a letter, and what an operator does about it.
 *
 * @param fix a sentence for the log
 */
record MailFault(MailDelivery delivery, String fix) {

  private static final int MOST_WORDS = 200;

  static MailFault of(MessagingException e) {
    if (e instanceof AuthenticationFailedException) {
      return new MailFault(
          MailDelivery.LOGIN_REFUSED, "Compare gateway.mail.user and gateway.mail.password.");
    }
    if (isOf(e, SSLException.class) || words(e).contains("STARTTLS")) {
      return new MailFault(
          MailDelivery.NOT_SECURE,
          "Compare gateway.mail.security with what the server offers at that port, and let this"
              + " server's trust store hold the authority that signed its certificate.");
    }
    if (isOf(e, UnknownHostException.class)
        || isOf(e, SocketException.class)
        || isOf(e, SocketTimeoutException.class)) {
      return new MailFault(
          MailDelivery.NOT_REACHED,
          "Compare gateway.mail.host and gateway.mail.port, and open the firewall.");
    }
    if (e instanceof SendFailedException || e instanceof AddressException) {
      return new MailFault(
          MailDelivery.ADDRESS_REFUSED,
          "Let the mail server take letters from gateway.mail.from for this address.");
    }
    return new MailFault(MailDelivery.NOT_TAKEN, "See what the mail server's own log says.");
  }

  private static boolean isOf(Throwable fault, Class<?> kind) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .limit(10)
        .anyMatch(kind::isInstance);
  }

  /** The mail server's own words, on one line; addresses of people are taken out. */
  static String words(MessagingException e) {
    var text = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    var plain = text.replaceAll("[^\\s<>\"']+@[^\\s<>\"']+", "(address)");
    return plain.substring(0, Math.min(MOST_WORDS, plain.length()));
  }
}
