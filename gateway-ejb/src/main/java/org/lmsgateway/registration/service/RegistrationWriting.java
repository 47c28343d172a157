package org.lmsgateway.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.shared.TenantId;

/**
 * Writes registrations by the thousand with their audit entries, in the transaction that runs.
 * Whoever calls has checked rights and details, and flushes. Their keys are made when they are
 * first wanted: making one takes longer than all else.
 */
@ApplicationScoped
public class RegistrationWriting {

  private RegistrationRepository registrations;
  private AuditLog audit;
  private Clock clock;

  protected RegistrationWriting() {}

  @Inject
  public RegistrationWriting(RegistrationRepository registrations, AuditLog audit, Clock clock) {
    this.registrations = registrations;
    this.audit = audit;
    this.clock = clock;
  }

  public void add(TenantId tenant, RegistrationDetails details) {
    var registration = new Registration(RegistrationId.random(), tenant, details, clock.instant());
    registrations.add(registration);
    record(AuditAction.CREATED, registration, AuditedFields.NONE);
  }

  /** Changes a stored one, and confirms one that waits for it. */
  public void change(Registration registration, RegistrationDetails details) {
    var before = RegistrationAudit.fields(registration);
    var waits = registration.status() == RegistrationStatus.WAITING;
    registration.change(details, clock.instant());
    if (waits) {
      registration.confirm(clock.instant());
    }
    record(waits ? AuditAction.CONFIRMED : AuditAction.CHANGED, registration, before);
  }

  private void record(AuditAction action, Registration registration, AuditedFields before) {
    audit.record(
        action,
        RegistrationAudit.subject(registration),
        before,
        RegistrationAudit.fields(registration));
  }

  /** Deletes one so that it can be restored for a while. */
  public void delete(Registration registration) {
    registration.delete(clock.instant());
    audit.record(
        AuditAction.DELETED,
        RegistrationAudit.subject(registration),
        RegistrationAudit.fields(registration),
        AuditedFields.NONE);
  }
}
