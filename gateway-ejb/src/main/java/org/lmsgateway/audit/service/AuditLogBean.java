package org.lmsgateway.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditEntry;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.TenantId;

/** Takes entries down for the caller in progress, or for the gateway where nobody calls. */
@Stateless
@PermitAll
public class AuditLogBean implements AuditLog {

  private final AuditRepository entries;
  private final CallerContext callers;
  private final Clock clock;

  public AuditLogBean() {
    this(null, null, null);
  }

  @Inject
  public AuditLogBean(AuditRepository entries, CallerContext callers, Clock clock) {
    this.entries = entries;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  public void record(
      AuditAction action, TenantId tenant, String subjectType, String subjectId, String detail) {
    var caller = callers.current();
    var actor = caller.equals(Caller.ANONYMOUS) ? Caller.GATEWAY.subject() : caller.subject();
    entries.add(
        new AuditEntry(clock.instant(), tenant, actor, action, subjectType, subjectId, detail));
  }
}
