package org.lmsgateway.registration.web.dynamic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppService;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.TenantService;

/** Whom an LMS can be invited for, and to what. */
@Named
@RequestScoped
public class TenantSelection {

  @Inject private TenantService service;
  @Inject private AppService apps;

  private final Map<TenantId, List<App>> launchable = new HashMap<>();

  boolean sees(String tenant) {
    return TenantId.parse(tenant).flatMap(service::find).isPresent();
  }

  /** The apps that the tenant may launch. */
  List<App> apps(String tenant) {
    return TenantId.parse(tenant)
        .map(id -> launchable.computeIfAbsent(id, apps::launchable))
        .orElse(List.of());
  }

  /** The only app there is goes without saying, too. */
  List<String> firstApps(String tenant) {
    var all = apps(tenant);
    return all.size() == 1 ? List.of(all.get(0).id().value()) : List.of();
  }

  /** The recommended one first. */
  public List<DeploymentPolicy> getPolicies() {
    return List.of(DeploymentPolicy.CONFIRM, DeploymentPolicy.LISTED, DeploymentPolicy.ANY);
  }
}
