package org.lmsgateway.registration.web.wizard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppService;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;

/** What the steps of adding a registration let one choose from. */
@Named
@RequestScoped
public class RegistrationChoices {
  @Inject private TenantService tenantService;
  @Inject private AppService appService;
  @Inject private CallerContext callers;

  private List<Tenant> tenants;

  /** The tenants that the caller may register for: an operator's are all of them. */
  public List<Tenant> getTenants() {
    if (tenants == null) {
      tenants = tenantService.list(PageRequest.first(PageRequest.MAX_LIMIT)).items();
    }
    return tenants;
  }

  /** Whether the caller names the tenant; all others register for their own. */
  boolean mayNameTenant() {
    return callers.current().isOperator();
  }

  /** The tenant to begin with: the caller's own, or the only one there is; or null. */
  String firstTenant() {
    var own = callers.current().tenant().map(TenantId::value);
    return own.orElseGet(() -> getTenants().size() == 1 ? getTenants().get(0).id().value() : null);
  }

  /** The name of a tenant if there is a choice of several, else null: it goes without saying. */
  String tenantName(String tenant) {
    return getTenants().size() < 2
        ? null
        : getTenants().stream()
            .filter(one -> one.id().value().equals(tenant))
            .map(Tenant::name)
            .findFirst()
            .orElse(null);
  }

  /** The apps that a tenant may launch. */
  List<App> apps(String tenant) {
    return tenant == null ? List.of() : appService.launchable(new TenantId(tenant));
  }

  public Platform[] getPlatforms() {
    return Platform.values();
  }
}
