package org.lmsgateway.tenantconfig.mail;

import java.util.Optional;

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
}
