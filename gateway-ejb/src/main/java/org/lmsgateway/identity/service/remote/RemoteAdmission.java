package org.lmsgateway.identity.service.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.identity.access.RemoteAccess;
import org.lmsgateway.identity.access.RemoteOutcome.Refused;
import org.lmsgateway.identity.access.RemoteRefusal;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.service.TenantRepository;
import org.lmsgateway.tenantconfig.remote.RemoteSettings;

/**
 * Who may have a remote session, in the order in which it is told: role, tenant, switch, quotas. A
 * transaction is under way, and the switch's row is locked until it ends.
 */
@ApplicationScoped
public class RemoteAdmission {

  private TenantRepository tenants;
  private CloudGuard guard;
  private RemoteAccessRepository access;
  private RemoteSessionRepository sessions;
  private RemoteSettings settings;

  protected RemoteAdmission() {}

  @Inject
  public RemoteAdmission(
      TenantRepository tenants,
      CloudGuard guard,
      RemoteAccessRepository access,
      RemoteSessionRepository sessions,
      RemoteSettings settings) {
    this.tenants = tenants;
    this.guard = guard;
    this.access = access;
    this.sessions = sessions;
    this.settings = settings;
  }

  /** Why the caller may have none at all; empty if it may. */
  Optional<Refused> refusal(Caller caller) {
    if (caller.session().isPresent()) {
      return refused(RemoteRefusal.REMOTE_SIGN_IN_NEEDED);
    }
    var tenant = owner(caller);
    if (!caller.isOperator() && (tenant.isEmpty() || !caller.roles().contains(Role.ADMIN))) {
      return refused(RemoteRefusal.REMOTE_NOT_ADMIN);
    }
    return tenant
        .flatMap(tenants::find)
        .flatMap(guard::refusal)
        .map(reason -> new Refused(reason(reason), ""))
        .or(() -> switchRefusal(tenant));
  }

  /** An operator's sessions are of no tenant, whatever tenant the operator comes from. */
  static Optional<TenantId> owner(Caller caller) {
    return caller.isOperator() ? Optional.empty() : caller.tenant();
  }

  private static RemoteRefusal reason(TenantRefusal refusal) {
    return switch (refusal) {
      case CLOUD_NOT_SERVED, CLOUD_UNKNOWN -> RemoteRefusal.REMOTE_CLOUD_NOT_SERVED;
      default -> RemoteRefusal.REMOTE_TENANT_NOT_ACTIVE;
    };
  }

  private Optional<Refused> switchRefusal(Optional<TenantId> tenant) {
    return access.lock(tenant).filter(RemoteAccess::isEnabled).isPresent()
        ? Optional.empty()
        : refused(RemoteRefusal.REMOTE_SWITCHED_OFF);
  }

  /**
   * Why the caller may have no further one; empty if it may.
   *
   * @param used since when a session that counts was used
   */
  Optional<Refused> quota(Caller caller, Instant used) {
    if (sessions.countOf(caller, used) >= settings.sessionsPerAdmin()) {
      var most = Integer.toString(settings.sessionsPerAdmin());
      return Optional.of(new Refused(RemoteRefusal.REMOTE_ADMIN_QUOTA, most));
    }
    if (sessions.countOf(owner(caller), used) >= settings.sessionsPerTenant()) {
      var most = Integer.toString(settings.sessionsPerTenant());
      return Optional.of(new Refused(RemoteRefusal.REMOTE_TENANT_QUOTA, most));
    }
    return Optional.empty();
  }

  private static Optional<Refused> refused(RemoteRefusal reason) {
    return Optional.of(new Refused(reason, ""));
  }
}
