package org.lmsgateway.audit.service;

import java.util.ArrayList;
import java.util.List;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditChange;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.shared.Caller;

/** An audit log that can be read, one line an entry: {@code CREATED tenant}. */
public class AuditInMemory implements AuditLog {

  private final List<String> lines = new ArrayList<>();
  private List<AuditChange> lastChanges = List.of();

  @Override
  public void record(
      AuditAction action,
      AuditSubject subject,
      AuditedFields before,
      AuditedFields after,
      String detail) {
    lines.add(action + " " + subject.type());
    lastChanges = before.changesTo(after);
  }

  @Override
  public void recordFor(Caller actor, AuditAction action, AuditSubject subject, String detail) {
    lines.add(action + " " + subject.type() + " by " + actor.subject());
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** What the latest entry says of fields. */
  public List<AuditChange> lastChanges() {
    return lastChanges;
  }
}
