package org.lmsgateway.identity.web.remote;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.identity.access.RemoteAccess;
import org.lmsgateway.identity.access.RemoteSwitch;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.TenantChooser;

/** The switch of a tenant; an operator says of which. */
@Named
@ViewScoped
public class RemoteSwitchPanel implements Serializable {
  private static final String PAGE = "/portal/remote-sessions?faces-redirect=true&tenant=";

  @Inject private RemoteSwitch remote;
  @Inject private TenantChooser tenants;
  @Inject private Notice notice;

  private String tenant;
  private boolean on;
  private boolean asking;

  public void enter() {
    if (tenant == null || tenant.isEmpty()) {
      tenant = tenants.first();
    }
    look();
  }

  /** Looks at the switch of the tenant that was chosen. */
  public void look() {
    on = TenantId.parse(tenant).flatMap(remote::find).filter(RemoteAccess::isEnabled).isPresent();
  }

  public String turnOn() {
    return turn(true);
  }

  /** Asks first: those who are at work are thrown out. */
  public void askOff() {
    asking = true;
  }

  public void keep() {
    asking = false;
  }

  public String turnOff() {
    return turn(false);
  }

  private String turn(boolean wanted) {
    var known = TenantId.parse(tenant);
    if (known.isPresent() && remote.turn(known.get(), wanted).isPresent()) {
      notice.say(PageTexts.of(getClass()).get(wanted ? "turned.on" : "turned.off"));
    }
    return PAGE + (known.isPresent() ? tenant : "");
  }

  public boolean isOn() {
    return on;
  }

  /** Whether a tenant is chosen, or goes without saying. */
  public boolean isKnown() {
    return TenantId.parse(tenant).isPresent();
  }

  /** Whether it is asked if remote administration shall really be switched off. */
  public boolean isAsking() {
    return asking;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }
}
