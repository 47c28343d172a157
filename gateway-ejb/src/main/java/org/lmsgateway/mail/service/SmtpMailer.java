package org.lmsgateway.mail.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.lmsgateway.mail.Letter;
import org.lmsgateway.mail.Letter.Attachment;
import org.lmsgateway.mail.MailDelivery;
import org.lmsgateway.mail.Mailer;
import org.lmsgateway.tenantconfig.mail.MailSettings;
import org.lmsgateway.tenantconfig.mail.MailSettings.Security;
import org.lmsgateway.tenantconfig.mail.MailSettings.Server;

/** Sends letters over SMTP (RFC 5321), each over a connection of its own. */
@ApplicationScoped
public class SmtpMailer implements Mailer {

  private static final Logger LOG = System.getLogger(SmtpMailer.class.getName());
  private static final String TIMEOUT_MILLIS = "10000";

  private MailSettings settings;
  private Clock clock;

  protected SmtpMailer() {}

  @Inject
  public SmtpMailer(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public boolean isOn() {
    return settings.server().isPresent();
  }

  @Override
  public MailDelivery send(Letter letter) {
    return settings.server().map(server -> send(letter, server)).orElse(MailDelivery.SWITCHED_OFF);
  }

  private MailDelivery send(Letter letter, Server server) {
    try {
      var message = message(letter, Session.getInstance(properties(server)));
      if (server.login().isPresent()) {
        var login = server.login().get();
        Transport.send(message, login.user(), login.password());
      } else {
        Transport.send(message);
      }
      return MailDelivery.SENT;
    } catch (MessagingException e) {
      var fault = MailFault.of(e);
      LOG.log(
          Level.WARNING,
          "Mail: not sent by {0}:{1}, {2}: {3}. {4}",
          server.host(),
          String.valueOf(server.port()),
          fault.delivery(),
          MailFault.words(e),
          fault.fix());
      return fault.delivery();
    }
  }

  private static Properties properties(Server server) {
    var secured = server.security() != Security.NONE;
    var properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", server.host());
    properties.put("mail.smtp.port", String.valueOf(server.port()));
    properties.put("mail.smtp.auth", String.valueOf(server.login().isPresent()));
    properties.put("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.TLS));
    properties.put("mail.smtp.starttls.enable", String.valueOf(secured));
    properties.put(
        "mail.smtp.starttls.required", String.valueOf(server.security() == Security.STARTTLS));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    return properties;
  }

  private Message message(Letter letter, Session session) throws MessagingException {
    var message = new MimeMessage(session);
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(letter.subject(), UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    // RFC 3834 §5: nobody's "out of office" answers a program.
    message.setHeader("Auto-Submitted", "auto-generated");
    var content = new MimeMultipart(text(letter.text()));
    for (var attachment : letter.attachments()) {
      content.addBodyPart(part(attachment));
    }
    message.setContent(content);
    return message;
  }

  private static MimeBodyPart text(String text) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8.name());
    return part;
  }

  private static MimeBodyPart part(Attachment attachment) throws MessagingException {
    var part = text(attachment.content());
    part.setHeader("Content-Type", attachment.type() + "; charset=UTF-8");
    part.setDisposition(MimeBodyPart.ATTACHMENT);
    part.setFileName(attachment.name());
    return part;
  }
}
