package org.lmsgateway.diagnosis;

import java.util.List;
import java.util.Optional;
import org.lmsgateway.shared.TenantId;

/**
 * Finds out what keeps the caller from administrating, and LMSs from launching. It answers also who
 * may do nothing else, because that is one of the checks.
 */
public interface DiagnosisService {

  /**
   * Runs all checks, which takes some seconds at the most: of many registrations it looks at some,
   * those with troubles first. No transaction is open meanwhile.
   *
   * @param tenant whose; empty for the caller's own, and for an operator of none for all
   * @return one result for each check, in their order; empty if the caller sees no such tenant
   */
  Optional<List<CheckResult>> diagnose(Optional<TenantId> tenant);
}
