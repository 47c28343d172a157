package org.lmsgateway.registration.connection;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What was found out about the way to an LMS.
 *
 * @param at when
 * @param findings one for each {@link Probe}, in their order
 */
public record ConnectionReport(Instant at, List<Finding> findings) implements Serializable {
  public ConnectionReport {
    Objects.requireNonNull(at, "a report has a time");
    findings = List.copyOf(findings);
  }

  /** The worst of all; what was not checked counts as good. */
  public Verdict verdict() {
    return findings.stream()
        .map(Finding::verdict)
        .filter(verdict -> verdict != Verdict.NOT_CHECKED)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.NOT_CHECKED);
  }
}
