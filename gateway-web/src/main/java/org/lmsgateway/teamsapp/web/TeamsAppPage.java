package org.lmsgateway.teamsapp.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.TenantChooser;
import org.lmsgateway.teamsapp.TeamsAppService;
import org.lmsgateway.teamsapp.TeamsPackage;
import org.lmsgateway.teamsapp.TeamsPackage.Packed;
import org.lmsgateway.teamsapp.TeamsPackage.Unpacked;

/** The package of the app in Microsoft Teams; an operator says of which tenant. */
@Named
@ViewScoped
public class TeamsAppPage implements Serializable {
  private static final int STEPS = 3;

  @Inject private TeamsAppService apps;
  @Inject private TenantChooser tenants;

  private String tenant;
  private String shown;
  private String reason;
  private String appId;

  public void enter() {
    if (tenant == null || tenant.isEmpty()) {
      tenant = tenants.first();
    }
    look();
  }

  /** Shows the tenant that was chosen. */
  public void look() {
    shown = tenant;
    var outcome = pack().orElse(null);
    reason = outcome instanceof Unpacked unpacked ? unpacked.reason().name() : null;
    appId = outcome instanceof Packed packed ? packed.id() : null;
  }

  private Optional<TeamsPackage> pack() {
    return TenantId.parse(shown).flatMap(apps::pack);
  }

  /** Sends the package. */
  public void download() throws IOException {
    if (pack().orElse(null) instanceof Packed packed) {
      var faces = FacesContext.getCurrentInstance();
      var answer = faces.getExternalContext();
      answer.setResponseContentType(TeamsAppResource.ZIP);
      answer.setResponseHeader("Content-Disposition", "attachment; filename=\"manifest.zip\"");
      answer.setResponseHeader("Cache-Control", "no-store");
      answer.getResponseOutputStream().write(packed.zip());
      faces.responseComplete();
    }
  }

  /** Whether there is a package. */
  public boolean isReady() {
    return appId != null;
  }

  /** By which Teams knows the app; null if there is no package. */
  public String getAppId() {
    return appId;
  }

  /** The code of why there is no package; null if there is one, or no tenant is chosen. */
  public String getReason() {
    return reason;
  }

  /** How the app gets into teams, one step after the other. */
  public List<String> getSteps() {
    var texts = PageTexts.of(getClass());
    return IntStream.rangeClosed(1, STEPS).mapToObj(step -> texts.get("step." + step)).toList();
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }
}
