package org.lmsgateway.identity.service.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmsgateway.identity.provider.Standing;
import org.lmsgateway.identity.provider.Standing.State;
import org.lmsgateway.identity.provider.StandingService;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.service.TenantRepository;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

/** Looks the caller's institution up by the directory that the caller signed in from. */
@Stateless
@RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
public class StandingServiceBean implements StandingService {

  /** Only a directory of Entra ID can be registered by its own admin: it tells its cloud. */
  private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final TenantRepository tenants;
  private final CloudGuard guard;
  private final TenantSettings settings;
  private final CallerContext callers;

  public StandingServiceBean() {
    this(null, null, null, null);
  }

  @Inject
  public StandingServiceBean(
      TenantRepository tenants, CloudGuard guard, TenantSettings settings, CallerContext callers) {
    this.tenants = tenants;
    this.guard = guard;
    this.settings = settings;
    this.callers = callers;
  }

  @Override
  public Standing mine() {
    var caller = callers.current();
    var directory = Objects.requireNonNullElse(caller.directory(), "");
    var tenant = tenant(caller, directory);
    var state = tenant.map(this::state).orElse(State.UNREGISTERED);
    var now = state == State.SERVED ? member(caller, tenant.get()) : caller;
    return new Standing(
        state, directory, mayRegister(caller, directory), told(caller, tenant), now);
  }

  /** The reason is for admins; an operator wrote it for them alone. */
  private static String told(Caller caller, Optional<Tenant> tenant) {
    return caller.roles().contains(Role.ADMIN)
        ? tenant.flatMap(Tenant::blockReason).orElse(null)
        : null;
  }

  private Optional<Tenant> tenant(Caller caller, String directory) {
    return caller
        .tenant()
        .flatMap(tenants::find)
        .or(() -> tenants.findSame(directory, TenantProvider.directory(directory)))
        .or(() -> tenants.findSame(directory, TenantProvider.own(directory)));
  }

  private State state(Tenant tenant) {
    return guard.refusal(tenant).map(StandingServiceBean::state).orElse(State.SERVED);
  }

  private static State state(TenantRefusal refusal) {
    return switch (refusal) {
      case TENANT_PENDING -> State.PENDING;
      case CLOUD_NOT_SERVED, CLOUD_UNKNOWN -> State.CLOUD_NOT_SERVED;
      default -> State.BLOCKED;
    };
  }

  private boolean mayRegister(Caller caller, String directory) {
    return settings.registration() != TenantRegistration.CLOSED
        && caller.roles().contains(Role.ADMIN)
        && GUID.matcher(directory).matches();
  }

  private static Caller member(Caller caller, Tenant tenant) {
    return new Caller(
        caller.subject(),
        caller.displayName(),
        tenant.id().value(),
        caller.directory(),
        caller.roles());
  }
}
