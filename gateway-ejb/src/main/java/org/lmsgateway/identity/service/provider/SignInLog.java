package org.lmsgateway.identity.service.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Optional;
import org.lmsgateway.identity.service.SignInAudit;
import org.lmsgateway.identity.service.provider.known.Provider;
import org.lmsgateway.identity.service.provider.known.RefusedSignIn;
import org.lmsgateway.shared.log.LogFields;

/**
 * Tells those who look after the gateway why somebody was not let in, under the number that the
 * person sees.
 */
@ApplicationScoped
public class SignInLog {

  private static final Logger LOG = System.getLogger(SignInLog.class.getName());
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int MOST_DETAIL = 300;

  private SecureRandom random;
  private SignInAudit audit;

  protected SignInLog() {}

  @Inject
  public SignInLog(SecureRandom random, SignInAudit audit) {
    this.random = random;
    this.audit = audit;
  }

  /**
   * Logs a refusal, and writes it down for the audit.
   *
   * @param provider empty if there is none of that key
   * @return the reference number
   */
  String refused(RefusedSignIn refused, Optional<Provider> provider) {
    var reason = refused.reason();
    var tenant = provider.flatMap(Provider::tenant).orElse(null);
    var reference = newReference();
    LOG.log(
        Level.WARNING,
        "GW-IDN-010 sign-in {0} refused: {1}; provider: {2}; detail: {3}; cause: {4} fix: {5}",
        reference,
        reason,
        tenant == null ? "the installation's" : "of tenant " + tenant,
        printable(refused.getMessage()),
        reason.cause(),
        reason.fix(),
        LogFields.reference(reference));
    if (refused.personId() != null) {
      audit.personFailed(refused.personId(), reason.name(), reference);
    } else {
      audit.providerFailed(tenant, reason.name(), reference);
    }
    return reference;
  }

  private String newReference() {
    var reference = new StringBuilder("S-");
    random.ints(8, 0, SIGNS.length()).forEach(i -> reference.append(SIGNS.charAt(i)));
    return reference.toString();
  }

  /** One line, whatever the provider sent. */
  private static String printable(String detail) {
    var plain = detail == null ? "" : detail.replaceAll("[^\\x20-\\x7e]", "?");
    return plain.length() > MOST_DETAIL ? plain.substring(0, MOST_DETAIL) : plain;
  }
}
