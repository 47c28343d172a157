package org.lmsgateway.app.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantService;

/** One app beside the list, with everything that is known of it. */
@Named
@ViewScoped
public class AppPanel implements Serializable {
  @Inject private AppService service;
  @Inject private TenantService tenants;
  @Inject private GatewayAddress gateway;

  private AppDetails shown;
  private String asked;

  /** Opens the app that the page's address names, if there is one. */
  public void enter() {
    if (asked != null) {
      show(asked);
    }
  }

  public void show(String id) {
    shown = AppId.parse(id).flatMap(service::find).map(this::details).orElse(null);
  }

  private AppDetails details(App app) {
    var tenant = app.tenant().flatMap(tenants::find).map(Tenant::name).orElse(null);
    var link = gateway.of("/lti/apps/" + app.id().value()).toString();
    return AppDetails.of(app, tenant, link, service.mayChange(app));
  }

  /** The app that is open, or null. */
  public AppDetails getShown() {
    return shown;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }
}
