package org.lmsgateway.registration.web.wizard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppService;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.TenantId;

/** What the steps of adding a registration let one choose from. */
@Named
@RequestScoped
public class RegistrationChoices {
  @Inject private AppService appService;
  @Inject private CallerContext callers;

  /** Whether the caller names the tenant; all others register for their own. */
  boolean mayNameTenant() {
    return callers.current().isOperator();
  }

  /** The apps that a tenant may launch. */
  List<App> apps(String tenant) {
    return tenant == null ? List.of() : appService.launchable(new TenantId(tenant));
  }

  public Platform[] getPlatforms() {
    return Platform.values();
  }
}
