package org.lmsgateway.tenant.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.UniqueViolation;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.CloudChanged;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantDraft;
import org.lmsgateway.tenant.TenantOutcome;
import org.lmsgateway.tenant.TenantOutcome.Refused;
import org.lmsgateway.tenant.TenantOutcome.Registered;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantStatus;

/** The part of a tenant's registration and of its check that needs a transaction: short ones. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TenantEntry {

  @Resource private SessionContext context;

  @Inject private Event<CloudChanged> changes;

  private final TenantRepository tenants;
  private final CloudGuard guard;
  private final AuditLog audit;
  private final Clock clock;

  public TenantEntry() {
    this(null, null, null, null);
  }

  @Inject
  public TenantEntry(TenantRepository tenants, CloudGuard guard, AuditLog audit, Clock clock) {
    this.tenants = tenants;
    this.guard = guard;
    this.audit = audit;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  TenantEntry(
      TenantRepository tenants,
      CloudGuard guard,
      AuditLog audit,
      Clock clock,
      SessionContext context) {
    this(tenants, guard, audit, clock);
    this.context = context;
  }

  /** Adds a tenant unless it is registered already, under this or another name. */
  public TenantOutcome add(
      TenantDraft draft, TenantProvider provider, Cloud cloud, TenantStatus status) {
    if (tenants.findSame(draft.tenant(), provider).isPresent()) {
      return new Refused(TenantRefusal.TENANT_ALREADY_REGISTERED, List.of());
    }
    var tenant = new Tenant(draft.tenant(), draft.name(), provider, cloud, status, clock.instant());
    try {
      tenants.add(tenant);
    } catch (PersistenceException e) {
      // Two admins of one institution register it at the same time.
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return new Refused(TenantRefusal.TENANT_ALREADY_REGISTERED, List.of());
    }
    audit.record(AuditAction.CREATED, subject(tenant), AuditedFields.NONE, fields(tenant));
    return new Registered(tenant);
  }

  /** Takes down which cloud a tenant is in now. */
  public void observe(TenantId id, Cloud cloud) {
    var tenant = tenants.find(id).orElse(null);
    if (tenant == null) {
      return;
    }
    var status = tenant.status();
    var other = cloud != tenant.cloud();
    var before = fields(tenant);
    tenant.observeCloud(cloud, guard.serves(cloud), clock.instant());
    if (other && changes != null) {
      changes.fire(new CloudChanged(tenant, tenant.cloudCheckedAt()));
    }
    if (status == tenant.status()) {
      audit.record(AuditAction.CHANGED, subject(tenant), before, fields(tenant));
    } else {
      var action = tenant.isActive() ? AuditAction.UNBLOCKED : AuditAction.BLOCKED;
      audit.record(action, subject(tenant), before, fields(tenant));
    }
  }

  /**
   * Changes a tenant that is there, in the transaction that runs if there is one.
   *
   * @param action what the audit log calls it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public Optional<Tenant> change(TenantId id, AuditAction action, Consumer<Tenant> change) {
    var found = tenants.find(id);
    found.ifPresent(
        tenant -> {
          var before = fields(tenant);
          change.accept(tenant);
          var after = fields(tenant);
          if (!before.changesTo(after).isEmpty()) {
            audit.record(action, subject(tenant), before, after);
          }
        });
    return found;
  }

  private static AuditSubject subject(Tenant tenant) {
    return new AuditSubject(tenant.id(), "tenant", tenant.id().value(), tenant.name());
  }

  private static AuditedFields fields(Tenant tenant) {
    return AuditedFields.NONE
        .with("tenant", tenant.directory())
        .with("name", tenant.name())
        .with("issuer", tenant.issuer())
        .with("cloud", tenant.cloud())
        .with("status", tenant.status())
        .with("blockReason", tenant.blockReason())
        .with("personsInLaunches", tenant.showsPersonsInLaunches());
  }
}
