package org.lmsgateway.app.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.audit.AuditAction;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.TenantService;

/** Adds apps for the caller's tenant, or, by operators, for any or all. */
@Stateless
public class AppServiceBean implements AppService {

  private final AppRepository apps;
  private final TenantService tenants;
  private final WebAddressCheck addresses;
  private final SecretBox secrets;
  private final AuditLog audit;
  private final CallerContext callers;
  private final Clock clock;

  public AppServiceBean() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  public AppServiceBean(
      AppRepository apps,
      TenantService tenants,
      WebAddressCheck addresses,
      SecretBox secrets,
      AuditLog audit,
      CallerContext callers,
      Clock clock) {
    this.apps = apps;
    this.tenants = tenants;
    this.addresses = addresses;
    this.secrets = secrets;
    this.audit = audit;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME})
  public Outcome<AppCredentials> add(AppDraft draft) {
    var caller = callers.current();
    var faults = faults(draft, caller);
    if (!faults.isEmpty()) {
      return new Rejected<>(faults);
    }
    var secret = secrets.newSecret();
    var app =
        new App(
            new AppId(UUID.randomUUID().toString()),
            draft.name().strip(),
            URI.create(draft.url().strip()),
            owner(draft, caller),
            secrets.hash(secret),
            clock.instant());
    apps.add(app);
    audit.record(
        AuditAction.CREATED, app.tenant().orElse(null), "app", app.id().value(), app.name());
    return new Done<>(new AppCredentials(app, secret));
  }

  private List<FieldFault> faults(AppDraft draft, Caller caller) {
    var faults = new ArrayList<FieldFault>();
    if (draft.name() == null || draft.name().isBlank()) {
      faults.add(FieldFault.of("name", FieldCode.REQUIRED));
    } else if (draft.name().strip().length() > 120) {
      faults.add(new FieldFault("name", FieldCode.TOO_LONG, "120"));
    }
    addresses.browserFault("url", draft.url()).ifPresent(faults::add);
    if (draft.tenant() != null) {
      tenantFault(draft.tenant()).ifPresent(faults::add);
    } else if (!caller.isOperator() && caller.tenant().isEmpty()) {
      // Signed in from a directory whose tenant is not registered yet.
      faults.add(FieldFault.of("tenant", FieldCode.REQUIRED));
    }
    return faults;
  }

  private Optional<FieldFault> tenantFault(String tenant) {
    var known = TenantId.parse(tenant).flatMap(tenants::find).isPresent();
    return known
        ? Optional.empty()
        : Optional.of(FieldFault.of("tenant", FieldCode.TENANT_UNKNOWN));
  }

  private static TenantId owner(AppDraft draft, Caller caller) {
    if (draft.tenant() != null) {
      return new TenantId(draft.tenant());
    }
    return caller.isOperator() ? null : caller.tenant().orElseThrow();
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Optional<App> find(AppId id) {
    var caller = callers.current();
    return apps.find(id)
        .filter(app -> caller.isOperator() || caller.tenant().filter(app::serves).isPresent());
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public Page<App> list(PageRequest page) {
    var caller = callers.current();
    if (caller.isOperator()) {
      return apps.list(Optional.empty(), page);
    }
    return caller
        .tenant()
        .map(tenant -> apps.list(Optional.of(tenant), page))
        .orElse(new Page<>(List.of(), null));
  }

  @Override
  @RolesAllowed({Role.OPERATOR_NAME, Role.ADMIN_NAME, Role.EDUCATOR_NAME})
  public List<App> launchable(TenantId tenant) {
    return callers.current().sees(tenant) ? apps.launchable(tenant) : List.of();
  }

  @Override
  @PermitAll
  public Optional<App> authenticate(String clientId, String clientSecret) {
    return AppId.parse(clientId)
        .flatMap(apps::find)
        .filter(app -> app.keySet().isEmpty())
        .filter(app -> hasSecret(app, clientSecret));
  }

  private boolean hasSecret(App app, String secret) {
    return app.secretHashes(clock.instant()).stream()
        .anyMatch(hash -> secrets.matches(secret, hash));
  }
}
