package org.lmsgateway.audit.service;

import java.time.Instant;
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

  private final List<String> details = new ArrayList<>();
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
    details.add(subject.id() + " " + detail);
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
      recordFor(actor, action, subject, "");
      lastChanges = changes;
    }
  }

  /** Whatever the time. */
  @Override
  public boolean has(AuditAction action, AuditSubject subject, String detail, Instant since) {
    return details.stream().anyMatch(line -> line.startsWith(subject.id() + " " + detail));
  }

  /** The details of what was written for somebody, each after the id of its subject. */
  public List<String> details() {
    return List.copyOf(details);
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** What the latest entry says of fields. */
  public List<AuditChange> lastChanges() {
    return lastChanges;
  }
}
