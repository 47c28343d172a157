package org.lmsgateway.health.service;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Logs when a check fails and when it is well again, and nothing in between: balancers ask every
 * second.
 */
final class StateLog {

  private static final Logger LOG = System.getLogger(StateLog.class.getName());

  private final String check;
  private boolean good = true;

  StateLog(String check) {
    this.check = check;
  }

  /**
   * Takes note of a finding.
   *
   * @param cause null if there is none
   */
  synchronized Finding note(Finding finding, Throwable cause) {
    if (finding.good() != good) {
      good = finding.good();
      if (good) {
        LOG.log(Level.INFO, "GW-HLT-002 check {0} is well again", check);
      } else {
        LOG.log(
            Level.WARNING, () -> "GW-HLT-001 check " + check + " failed: " + finding.data(), cause);
      }
    }
    return finding;
  }
}
