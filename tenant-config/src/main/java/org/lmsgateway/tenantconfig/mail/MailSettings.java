package org.lmsgateway.tenantconfig.mail;

import java.util.Optional;
import org.lmsgateway.tenantconfig.source.Loopback;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * How letters leave.
 *
 * @param server empty if none do
 * @param from the sender's address
 */
public record MailSettings(Optional<Server> server, String from) {

  /** How the connection to the mail server is secured. */
  public enum Security {
    /** Begins in the clear and must change to TLS (RFC 3207). */
    STARTTLS,
    /** TLS from the first byte (RFC 8314 §3.3). */
    TLS,
    /** Not at all; on this machine only. */
    NONE
  }

  public record Server(String host, int port, Security security, Optional<Login> login) {}

  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }

  public static MailSettings read(SettingSource source) {
    var from = source.mailAddress("gateway.mail.from");
    var security = source.choice("gateway.mail.security", Security.class);
    var port = source.number("gateway.mail.port", 1, 65535);
    var host = source.text("gateway.mail.host");
    if (host.isPresent() && from.isEmpty()) {
      source.fault("gateway.mail.from", "is missing beside gateway.mail.host");
    }
    if (host.isPresent() && security == Security.NONE && !Loopback.is(host.get())) {
      source.fault("gateway.mail.security", "must be starttls or tls unless the host is loopback");
    }
    var login = source.text("gateway.mail.user").map(user -> login(source, user));
    return new MailSettings(
        host.map(name -> new Server(name, port, security, login)), from.orElse(""));
  }

  private static Login login(SettingSource source, String user) {
    var password = source.text("gateway.mail.password").orElse("");
    if (password.isEmpty()) {
      source.fault("gateway.mail.password", "is missing beside gateway.mail.user");
    }
    return new Login(user, password);
  }
}
