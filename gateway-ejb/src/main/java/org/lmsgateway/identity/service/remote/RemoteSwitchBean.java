package org.lmsgateway.identity.service.remote;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.identity.access.RemoteAccess;
import org.lmsgateway.identity.access.RemoteSession.ClosedBy;
import org.lmsgateway.identity.access.RemoteSwitch;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.TenantRepository;
import org.lmsgateway.tenantconfig.remote.RemoteSettings;

/** Turns remote administration on and off for a tenant. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
public class RemoteSwitchBean implements RemoteSwitch {

  private final TenantRepository tenants;
  private final RemoteAccessRepository access;
  private final RemoteSessionRepository sessions;
  private final AuditLog audit;
  private final CallerContext callers;
  private final RemoteSettings settings;
  private final Clock clock;

  public RemoteSwitchBean() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public RemoteSwitchBean(
      TenantRepository tenants,
      RemoteAccessRepository access,
      RemoteSessionRepository sessions,
      AuditLog audit,
      CallerContext callers,
      RemoteSettings settings,
      Clock clock) {
    this.tenants = tenants;
    this.access = access;
    this.sessions = sessions;
    this.audit = audit;
    this.callers = callers;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<RemoteAccess> find(TenantId tenant) {
    return seen(tenant).map(this::row);
  }

  private Optional<Tenant> seen(TenantId id) {
    return callers.current().sees(id) ? tenants.find(id) : Optional.empty();
  }

  /** There is none in the database until it is turned on. */
  private RemoteAccess row(Tenant tenant) {
    return access.find(tenant.id()).orElseGet(() -> new RemoteAccess(tenant.id()));
  }

  @Override
  public Optional<RemoteAccess> turn(TenantId id, boolean on) {
    return seen(id).map(tenant -> turned(tenant, on));
  }

  private RemoteAccess turned(Tenant tenant, boolean on) {
    var row = row(tenant);
    if (row.isEnabled() != on) {
      row.turn(on);
      access.keep(row);
      if (!on) {
        closeSessions(tenant.id());
      }
      record(tenant, on);
    }
    return row;
  }

  private void closeSessions(TenantId tenant) {
    var now = clock.instant();
    sessions
        .all(tenant, now.minus(settings.idle()))
        .forEach(session -> session.close(ClosedBy.OTHER_ADMIN, now));
  }

  private void record(Tenant tenant, boolean on) {
    audit.record(
        AuditAction.CHANGED,
        new AuditSubject(tenant.id(), "remote-access", tenant.id().value(), tenant.name()),
        AuditedFields.NONE.with("enabled", !on),
        AuditedFields.NONE.with("enabled", on));
  }
}
