package org.lmsgateway.identity.service.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import org.lmsgateway.identity.provider.SignInReason;

/** Tells the operator why somebody was not let in, under the number that the person sees. */
@ApplicationScoped
public class SignInLog {

  private static final Logger LOG = System.getLogger(SignInLog.class.getName());
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int MOST_DETAIL = 300;

  private SecureRandom random;

  protected SignInLog() {}

  @Inject
  public SignInLog(SecureRandom random) {
    this.random = random;
  }

  /**
   * Logs a refusal.
   *
   * @param provider its key, for people the tenant's id; empty for the installation's
   * @param detail what was measured, without secrets and people; it may come from outside
   * @return the reference number
   */
  String refused(SignInReason reason, String provider, String detail) {
    var reference = new StringBuilder("S-");
    random.ints(8, 0, SIGNS.length()).forEach(i -> reference.append(SIGNS.charAt(i)));
    LOG.log(
        Level.WARNING,
        "GW-IDN-010 sign-in {0} refused: {1}; provider: {2}; detail: {3}; cause: {4}; fix: {5}",
        reference,
        reason,
        provider.isEmpty() ? "the installation's" : "of tenant " + provider,
        printable(detail),
        reason.cause(),
        reason.fix());
    return reference.toString();
  }

  /** One line, whatever the provider sent. */
  private static String printable(String detail) {
    var plain = detail == null ? "" : detail.replaceAll("[^\\x20-\\x7e]", "?");
    return plain.length() > MOST_DETAIL ? plain.substring(0, MOST_DETAIL) : plain;
  }
}
