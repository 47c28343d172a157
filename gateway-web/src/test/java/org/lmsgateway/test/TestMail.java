package org.lmsgateway.test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The mail server of the gateway that all tests share. */
public final class TestMail {

  private static final GreenMail SERVER = start();

  private TestMail() {}

  private static GreenMail start() {
    var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    return server;
  }

  static Map<String, String> settings() {
    return Map.of(
        "gateway.mail.host", "localhost",
        "gateway.mail.port", String.valueOf(SERVER.getSmtp().getPort()),
        "gateway.mail.security", "none",
        "gateway.mail.from", "gateway@school.example");
  }

  /** The attachments of all letters to an address, as texts. */
  public static List<String> attachments(String to) {
    return Stream.of(SERVER.getReceivedMessagesForDomain(to)).map(TestMail::attachment).toList();
  }

  /** The subjects of all letters to a domain, in the order in which they came. */
  public static List<String> subjects(String domain) {
    return Stream.of(SERVER.getReceivedMessagesForDomain(domain)).map(TestMail::subject).toList();
  }

  private static String subject(MimeMessage letter) {
    try {
      return letter.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String attachment(MimeMessage letter) {
    try {
      var part = ((MimeMultipart) letter.getContent()).getBodyPart(1);
      return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
