package org.lmsgateway.diagnosis.service;

import java.util.List;
import org.lmsgateway.launch.attention.Attention.Registered;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.connection.ConnectionReport;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.Probe;

/**
 * Registrations whose connections were checked.
 *
 * @param all how many there are
 * @param looks those that were looked at in time, the ones with troubles first
 * @param withoutCookies those in whose launches of the last day browsers kept no cookie
 */
record Surveyed(long all, List<Look> looks, List<Registered> withoutCookies) {

  Surveyed {
    looks = List.copyOf(looks);
    withoutCookies = List.copyOf(withoutCookies);
  }

  /** One of them. */
  record Look(Registration registration, ConnectionReport report) {
    Finding finding(Probe probe) {
      return report.findings().stream()
          .filter(finding -> finding.probe() == probe)
          .findFirst()
          .orElseThrow();
    }
  }
}
