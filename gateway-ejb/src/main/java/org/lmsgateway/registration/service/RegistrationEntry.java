package org.lmsgateway.registration.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome;
import org.lmsgateway.registration.RegistrationOutcome.NotFound;
import org.lmsgateway.registration.RegistrationOutcome.Rejected;
import org.lmsgateway.registration.RegistrationOutcome.Saved;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.UniqueViolation;

/**
 * Writes registrations with their keys and audit entries, in one transaction each. Whoever calls
 * has checked rights and details.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RegistrationEntry {

  /** An issuer's client is registered once in the whole gateway; it is not said by whom. */
  static final FieldFault DUPLICATE = FieldFault.of("clientId", FieldCode.DUPLICATE_CLIENT);

  @Resource private SessionContext context;

  private final RegistrationRepository registrations;
  private final ToolKeys keys;
  private final AuditLog audit;
  private final Clock clock;

  public RegistrationEntry() {
    this(null, null, null, null);
  }

  @Inject
  public RegistrationEntry(
      RegistrationRepository registrations, ToolKeys keys, AuditLog audit, Clock clock) {
    this.registrations = registrations;
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  RegistrationEntry(
      RegistrationRepository registrations,
      ToolKeys keys,
      AuditLog audit,
      Clock clock,
      SessionContext context) {
    this(registrations, keys, audit, clock);
    this.context = context;
  }

  public RegistrationOutcome add(RegistrationId id, TenantId tenant, RegistrationDetails details) {
    return add(new Registration(id, tenant, details, clock.instant()));
  }

  /** Adds a registration that waits until an admin confirms it. */
  public RegistrationOutcome addWaiting(
      RegistrationId id, TenantId tenant, RegistrationDetails details) {
    var registration = new Registration(id, tenant, details, clock.instant());
    registration.awaitConfirmation();
    return add(registration);
  }

  private RegistrationOutcome add(Registration registration) {
    registrations.add(registration);
    if (isDuplicate()) {
      return new Rejected(List.of(DUPLICATE));
    }
    var id = registration.id().value();
    keys.ensure(id);
    audit.record(
        AuditAction.CREATED,
        RegistrationAudit.subject(registration),
        AuditedFields.NONE,
        RegistrationAudit.fields(registration));
    return new Saved(registration);
  }

  public RegistrationOutcome change(RegistrationId id, RegistrationDetails details) {
    var found = registrations.find(id);
    if (found.isEmpty()) {
      return new NotFound();
    }
    var registration = found.get();
    var before = RegistrationAudit.fields(registration);
    registration.change(details, clock.instant());
    if (isDuplicate()) {
      return new Rejected(List.of(DUPLICATE));
    }
    audit.record(
        AuditAction.CHANGED,
        RegistrationAudit.subject(registration),
        before,
        RegistrationAudit.fields(registration));
    return new Saved(registration);
  }

  /** Lets a registration that waits be launched from now on. */
  public Optional<Registration> confirm(RegistrationId id) {
    var found = registrations.find(id);
    found
        .filter(registration -> registration.status() == RegistrationStatus.WAITING)
        .ifPresent(
            registration -> {
              var before = RegistrationAudit.fields(registration);
              registration.confirm(clock.instant());
              audit.record(
                  AuditAction.CONFIRMED,
                  RegistrationAudit.subject(registration),
                  before,
                  RegistrationAudit.fields(registration));
            });
    return found;
  }

  /** Switches a registration off or on; if it is so already, nothing happens. */
  public Optional<Registration> enable(RegistrationId id, boolean on) {
    var found = registrations.find(id);
    found
        .filter(registration -> registration.rules().enabled() != on)
        .ifPresent(
            registration -> {
              var before = RegistrationAudit.fields(registration);
              registration.enable(on, clock.instant());
              audit.record(
                  AuditAction.CHANGED,
                  RegistrationAudit.subject(registration),
                  before,
                  RegistrationAudit.fields(registration));
            });
    return found;
  }

  /**
   * Writes what was changed; only the database knows for sure whether the client is new. It comes
   * before any query, which would write it too and let the violation out.
   */
  private boolean isDuplicate() {
    try {
      registrations.flush();
      return false;
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return true;
    }
  }

  /** Deletes a registration so that it can be restored for a while. */
  public boolean delete(RegistrationId id) {
    var found = registrations.find(id);
    found.ifPresent(
        registration -> {
          registration.delete(clock.instant());
          audit.record(
              AuditAction.DELETED,
              RegistrationAudit.subject(registration),
              RegistrationAudit.fields(registration),
              AuditedFields.NONE);
        });
    return found.isPresent();
  }

  /** Takes a deletion back, unless the client has been registered anew. */
  public RegistrationOutcome restore(RegistrationId id) {
    var found = registrations.findDeleted(id);
    if (found.isEmpty()) {
      return new NotFound();
    }
    var registration = found.get();
    registration.restore();
    if (isDuplicate()) {
      return new Rejected(List.of(DUPLICATE));
    }
    audit.record(
        AuditAction.RESTORED,
        RegistrationAudit.subject(registration),
        AuditedFields.NONE,
        RegistrationAudit.fields(registration));
    return new Saved(registration);
  }

  /** Forgets a deleted registration for good, with its keys, its courses and all else. */
  public void purge(RegistrationId id) {
    registrations
        .findDeleted(id)
        .ifPresent(
            registration -> {
              keys.remove(id.value());
              registrations.remove(registration);
            });
  }
}
