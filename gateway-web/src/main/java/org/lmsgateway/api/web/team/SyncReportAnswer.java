package org.lmsgateway.api.web.team;

import java.time.Instant;
import java.util.List;
import org.lmsgateway.classteam.sync.SyncReport;
import org.lmsgateway.classteam.sync.SyncReport.SyncPlan;
import org.lmsgateway.classteam.sync.Unmatched;

/** What the API says about the synchronisation of a course; what is not known is absent. */
public record SyncReportAnswer(
    Instant endedAt,
    Instant seenAt,
    boolean working,
    String trouble,
    boolean complete,
    long matched,
    long unmatchedInAll,
    List<Unmatched> unmatched,
    SyncPlan plan) {

  static SyncReportAnswer of(SyncReport report) {
    return new SyncReportAnswer(
        report.endedAt().orElse(null),
        report.seenAt().orElse(null),
        report.working(),
        report.trouble().orElse(null),
        report.complete(),
        report.matched(),
        report.unmatchedInAll(),
        report.unmatched(),
        report.plan().orElse(null));
  }
}
