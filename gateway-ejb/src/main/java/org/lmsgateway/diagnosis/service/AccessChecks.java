package org.lmsgateway.diagnosis.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.lmsgateway.diagnosis.Check;
import org.lmsgateway.diagnosis.CheckResult;
import org.lmsgateway.diagnosis.DiagnosisCode;
import org.lmsgateway.identity.access.RemoteAccess;
import org.lmsgateway.identity.access.RemoteRefusal;
import org.lmsgateway.identity.service.remote.RemoteAccessRepository;
import org.lmsgateway.identity.service.remote.RemoteSessionRepository;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenantconfig.remote.RemoteSettings;

/**
 * Whether the caller may administrate, and open one more remote session: what opening one demands,
 * in the same order and with the same codes, but without opening or locking anything.
 */
@ApplicationScoped
public class AccessChecks {

  private CloudGuard guard;
  private RemoteAccessRepository access;
  private RemoteSessionRepository sessions;
  private RemoteSettings settings;
  private Clock clock;

  protected AccessChecks() {}

  @Inject
  public AccessChecks(
      CloudGuard guard,
      RemoteAccessRepository access,
      RemoteSessionRepository sessions,
      RemoteSettings settings,
      Clock clock) {
    this.guard = guard;
    this.access = access;
    this.sessions = sessions;
    this.settings = settings;
    this.clock = clock;
  }

  Map<Check, Supplier<CheckResult>> looks(Asker asker) {
    return Map.of(
        Check.AUTHORIZATION_ROLE, () -> role(asker),
        Check.AUTHORIZATION_TENANT, () -> tenant(asker),
        Check.REMOTE_SWITCH, () -> remoteSwitch(asker),
        Check.QUOTA_ADMIN, () -> adminQuota(asker),
        Check.QUOTA_TENANT, () -> tenantQuota(asker));
  }

  private static CheckResult role(Asker asker) {
    var caller = asker.caller();
    var admin = caller.roles().contains(Role.ADMIN) && caller.tenant().isPresent();
    return caller.isOperator() || admin
        ? CheckResult.of(
            Check.AUTHORIZATION_ROLE,
            DiagnosisCode.ROLE_SUFFICES,
            String.join(", ", new TreeSet<>(caller.roleNames())))
        : CheckResult.failed(Check.AUTHORIZATION_ROLE, RemoteRefusal.REMOTE_NOT_ADMIN, "");
  }

  private CheckResult tenant(Asker asker) {
    var check = Check.AUTHORIZATION_TENANT;
    if (asker.tenant().isEmpty()) {
      return asker.caller().isOperator()
          ? CheckResult.of(check, DiagnosisCode.TENANT_NONE, "")
          : CheckResult.failed(check, RemoteRefusal.REMOTE_TENANT_NOT_ACTIVE, "");
    }
    var tenant = asker.tenant().get();
    return guard
        .refusal(tenant)
        .map(reason -> CheckResult.failed(check, reason, tenant.name()))
        .orElseGet(() -> CheckResult.of(check, DiagnosisCode.TENANT_SERVED, tenant.name()))
        .about(tenant.id().value());
  }

  private CheckResult remoteSwitch(Asker asker) {
    var check = Check.REMOTE_SWITCH;
    var on = asker.tenantId().map(this::isOn).orElse(true); // of operators it is never off
    return on
        ? CheckResult.of(check, DiagnosisCode.SWITCH_ON, "")
        : CheckResult.failed(check, RemoteRefusal.REMOTE_SWITCHED_OFF, "");
  }

  private boolean isOn(TenantId tenant) {
    return access.find(tenant).filter(RemoteAccess::isEnabled).isPresent();
  }

  private CheckResult adminQuota(Asker asker) {
    return quota(
        Check.QUOTA_ADMIN,
        RemoteRefusal.REMOTE_ADMIN_QUOTA,
        sessions.countOf(asker.caller(), usedSince()),
        settings.sessionsPerAdmin());
  }

  private CheckResult tenantQuota(Asker asker) {
    return quota(
        Check.QUOTA_TENANT,
        RemoteRefusal.REMOTE_TENANT_QUOTA,
        sessions.countOf(asker.tenantId(), usedSince()),
        settings.sessionsPerTenant());
  }

  private Instant usedSince() {
    return clock.instant().minus(settings.idle());
  }

  private static CheckResult quota(Check check, RemoteRefusal refusal, long open, int most) {
    return open >= most
        ? CheckResult.failed(check, refusal, Integer.toString(most))
        : CheckResult.of(check, DiagnosisCode.QUOTA_LEFT, open + " / " + most);
  }
}
