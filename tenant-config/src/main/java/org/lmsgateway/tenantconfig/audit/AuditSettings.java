package org.lmsgateway.tenantconfig.audit;

import java.time.Duration;

/**
 * What becomes of the audit log.
 *
 * @param retention how long an entry is kept; at least a day
 * @param streamDelay how long an entry is held back from the stream of events; at least a second
 */
public record AuditSettings(Duration retention, Duration streamDelay) {}
