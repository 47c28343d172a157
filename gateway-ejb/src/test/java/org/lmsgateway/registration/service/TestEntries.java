package org.lmsgateway.registration.service;

import java.time.Clock;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.shared.service.RollbackSwitch;

/** The bean that writes registrations, outside a container. */
public final class TestEntries {

  private TestEntries() {}

  public static RegistrationEntry entry(
      RegistrationRepository registrations, ToolKeys keys, AuditLog audit, Clock clock) {
    return new RegistrationEntry(registrations, keys, audit, clock, new RollbackSwitch().context());
  }
}
