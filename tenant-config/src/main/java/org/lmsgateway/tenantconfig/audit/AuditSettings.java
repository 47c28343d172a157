package org.lmsgateway.tenantconfig.audit;

import java.time.Duration;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * What becomes of the audit log.
 *
 * @param retention how long an entry is kept; at least a day
 * @param streamDelay how long an entry is held back from the stream of events; at least a second
 */
public record AuditSettings(Duration retention, Duration streamDelay) {

  public static AuditSettings read(SettingSource source) {
    return new AuditSettings(
        source.duration("gateway.audit.retention", Duration.ofDays(1)),
        source.duration("gateway.audit.stream-delay", Duration.ofSeconds(1)));
  }
}
