package org.lmsgateway.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditEntry;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;

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
      AuditAction action,
      AuditSubject subject,
      AuditedFields before,
      AuditedFields after,
      String detail) {
    write(actor(), action, subject, detail, ChangesJson.write(before.changesTo(after)));
  }

  /** An app that changes something by its own token is known by its id. */
  private Caller actor() {
    var caller = callers.current();
    if (!caller.equals(Caller.ANONYMOUS)) {
      return caller;
    }
    return callers
        .app()
        .map(app -> new Caller(app.getName(), "", null, null, Set.of()))
        .orElse(Caller.GATEWAY);
  }

  @Override
  public void recordFor(Caller actor, AuditAction action, AuditSubject subject, String detail) {
    write(actor, action, subject, detail, null);
  }

  @Override
  public void recordFor(
      Caller actor,
      AuditAction action,
      AuditSubject subject,
      AuditedFields before,
      AuditedFields after) {
    var changes = before.changesTo(after);
    if (action != AuditAction.CHANGED || !changes.isEmpty()) {
      write(actor, action, subject, "", ChangesJson.write(changes));
    }
  }

  @Override
  public boolean has(AuditAction action, AuditSubject subject, String detail, Instant since) {
    return entries.has(action, subject, detail, since);
  }

  /** To the microsecond, which every database keeps, because cursors are made of it. */
  private void write(
      Caller actor, AuditAction action, AuditSubject subject, String detail, String changes) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    entries.add(new AuditEntry(now, actor, action, subject, detail, changes));
  }
}
