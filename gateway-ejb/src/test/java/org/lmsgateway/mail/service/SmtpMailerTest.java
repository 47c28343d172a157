package org.lmsgateway.mail.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.mail.Letter;
import org.lmsgateway.mail.Letter.Attachment;
import org.lmsgateway.mail.MailDelivery;
import org.lmsgateway.tenantconfig.mail.MailSettings;
import org.lmsgateway.tenantconfig.mail.MailSettings.Login;
import org.lmsgateway.tenantconfig.mail.MailSettings.Security;
import org.lmsgateway.tenantconfig.mail.MailSettings.Server;

/** Letters, sent to a real SMTP server. */
class SmtpMailerTest {

  private static final GreenMail SERVER =
      new GreenMail(
          new ServerSetup[] {
            ServerSetup.SMTP.dynamicPort(), ServerSetup.SMTPS.dynamicPort(),
          });

  private static final Letter LETTER =
      new Letter(
          "desk@school.example",
          "Rapport de problème",
          "C’est écrit plus bas.",
          List.of(new Attachment("report.json", "application/json", "{\"é\": 1}")));

  @BeforeEach
  void start() {
    SERVER.start();
  }

  @AfterEach
  void stop() {
    SERVER.stop();
  }

  private static SmtpMailer mailer(int port, Security security, Optional<Login> login) {
    var server = new Server("localhost", port, security, login);
    return new SmtpMailer(
        new MailSettings(Optional.of(server), "gateway@school.example"), Clock.systemUTC());
  }

  private static SmtpMailer plain(int port) {
    return mailer(port, Security.NONE, Optional.empty());
  }

  private static int smtp() {
    return SERVER.getSmtp().getPort();
  }

  @Test
  void lettersArriveAsTheyWereWritten() throws Exception {
    assertThat(plain(smtp()).send(LETTER)).isEqualTo(MailDelivery.SENT);

    MimeMessage arrived = SERVER.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("Rapport de problème");
    assertThat(arrived.getFrom()[0]).hasToString("gateway@school.example");
    assertThat(arrived.getAllRecipients()[0]).hasToString("desk@school.example");
    assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    var parts = (MimeMultipart) arrived.getContent();
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo("C’est écrit plus bas.");
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("report.json");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/json");
    assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), "UTF-8"))
        .isEqualTo("{\"é\": 1}");
  }

  @Test
  void logsInWhereAUserIsNamed() {
    SERVER.setUser("gateway@school.example", "gateway", "right");

    assertThat(send("right")).isEqualTo(MailDelivery.SENT);
    assertThat(send("wrong")).isEqualTo(MailDelivery.LOGIN_REFUSED);
  }

  private static MailDelivery send(String password) {
    var login = new Login("gateway", password);
    return mailer(smtp(), Security.NONE, Optional.of(login)).send(LETTER);
  }

  @Test
  void sendsNothingInTheClearWhereTlsIsWanted() {
    var mailer = mailer(smtp(), Security.STARTTLS, Optional.empty());

    assertThat(mailer.send(LETTER)).isEqualTo(MailDelivery.NOT_SECURE);
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  /** GreenMail's own certificate is signed by nobody. */
  @Test
  void sendsNothingToAServerWhoseCertificateIsNotTrusted() {
    var mailer = mailer(SERVER.getSmtps().getPort(), Security.TLS, Optional.empty());

    assertThat(mailer.send(LETTER)).isEqualTo(MailDelivery.NOT_SECURE);
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void saysThatNobodyAnswers() {
    assertThat(plain(1).send(LETTER)).isEqualTo(MailDelivery.NOT_REACHED);
  }

  @Test
  void saysThatAnAddressIsNone() {
    var nowhere = new Letter("no address", "Subject", "Text", List.of());

    assertThat(plain(smtp()).send(nowhere)).isEqualTo(MailDelivery.ADDRESS_REFUSED);
  }

  @Test
  void sendsNothingWithoutAServer() {
    var mailer = new SmtpMailer(new MailSettings(Optional.empty(), ""), Clock.systemUTC());

    assertThat(mailer.isOn()).isFalse();
    assertThat(mailer.send(LETTER)).isEqualTo(MailDelivery.SWITCHED_OFF);
  }
}
