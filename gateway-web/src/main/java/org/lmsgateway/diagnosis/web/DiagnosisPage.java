package org.lmsgateway.diagnosis.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.diagnosis.DiagnosisService;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.TenantChooser;

/** Makes the diagnosis on demand; an operator says for which tenant, or for none. */
@Named
@ViewScoped
public class DiagnosisPage implements Serializable {
  @Inject private DiagnosisService service;
  @Inject private TenantChooser tenants;

  private String tenant;
  private DiagnosisView found;

  public void enter() {
    if (tenant == null || tenant.isEmpty()) {
      tenant = tenants.first();
    }
  }

  public void diagnose() {
    found =
        service
            .diagnose(TenantId.parse(tenant))
            .map(results -> DiagnosisView.of(results, PageTexts.locale()))
            .orElse(null);
  }

  /** What was found; null before anybody asked. */
  public DiagnosisView getFound() {
    return found;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }
}
