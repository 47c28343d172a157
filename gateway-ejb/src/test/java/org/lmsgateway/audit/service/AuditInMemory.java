package org.lmsgateway.audit.service;

import java.util.ArrayList;
import java.util.List;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.shared.TenantId;

/** An audit log that can be read, one line an entry: {@code CREATED tenant}. */
public class AuditInMemory implements AuditLog {

  private final List<String> lines = new ArrayList<>();

  @Override
  public void record(
      AuditAction action, TenantId tenant, String subjectType, String subjectId, String detail) {
    lines.add(action + " " + subjectType);
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }
}
