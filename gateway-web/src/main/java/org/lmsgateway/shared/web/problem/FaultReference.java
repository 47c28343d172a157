package org.lmsgateway.shared.web.problem;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import org.lmsgateway.shared.log.LogFields;

/**
 * Logs what should never happen, and what pages do not do for somebody, under a number, which is
 * all that the outside learns of it.
 */
public final class FaultReference {
  private static final System.Logger LOG = System.getLogger(FaultReference.class.getName());
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private FaultReference() {}

  /**
   * Logs a fault and returns its number.
   *
   * @param path without parameters, which may hold what no log should
   */
  public static String log(Throwable fault, String path) {
    var reference = newReference();
    var message = "GW-WEB-001 fault " + reference + " at " + path;
    LogFields.fault(FaultReference.class, message, reference, fault);
    return reference;
  }

  /** Logs that somebody opened a page without the role for it, and returns its number. */
  public static String refused(String path) {
    var reference = newReference();
    LOG.log(
        Level.INFO,
        "GW-WEB-002 page refused "
            + reference
            + " at "
            + path
            + "; cause: the account has no role that may use it; fix: give the person the role at"
            + " the provider, or let somebody sign in who has it",
        LogFields.reference(reference));
    return reference;
  }

  /** Logs that a sign-in page was open for longer than its session, and returns its number. */
  public static String expired(String path) {
    var reference = newReference();
    LOG.log(
        Level.INFO,
        "GW-WEB-003 form expired "
            + reference
            + " at "
            + path
            + "; cause: the session ended before the form was sent; fix: open the page again",
        LogFields.reference(reference));
    return reference;
  }

  /** Logs that the database was not reached, and returns the number. It may be many at once. */
  public static String databaseAway(Throwable fault, String path) {
    var reference = newReference();
    LOG.log(
        Level.ERROR,
        "GW-WEB-004 database not reached "
            + reference
            + " at "
            + path
            + " ("
            + DatabaseAway.reason(fault)
            + "); cause: it is down, or the way to it is, or all connections are in use, or its disk"
            + " is full; fix: see that it runs, has space and can be reached from this node, the"
            + " gateway goes on by itself");
    return reference;
  }

  private static String newReference() {
    var reference = new StringBuilder("F-");
    RANDOM.ints(8, 0, SIGNS.length()).forEach(i -> reference.append(SIGNS.charAt(i)));
    return reference.toString();
  }
}
