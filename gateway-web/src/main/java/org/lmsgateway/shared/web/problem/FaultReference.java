package org.lmsgateway.shared.web.problem;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;

/** Logs what should never happen under a number, which is all that the outside learns of it. */
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
    var reference = new StringBuilder("F-");
    RANDOM.ints(8, 0, SIGNS.length()).forEach(i -> reference.append(SIGNS.charAt(i)));
    LOG.log(Level.ERROR, () -> "GW-WEB-001 fault " + reference + " at " + path, fault);
    return reference.toString();
  }
}
