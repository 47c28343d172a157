package org.lmsgateway.alert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.alert.AlertDraft;
import org.lmsgateway.alert.AlertService;
import org.lmsgateway.alert.AlertSettings;
import org.lmsgateway.alert.AlertTest;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.OneTimeSecret;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.TenantChooser;

/** Where alerts of a tenant go; an operator says of which tenant. */
@Named
@ViewScoped
public class AlertsPage implements Serializable {
  @Inject private AlertService alerts;
  @Inject private TenantChooser tenants;
  @Inject private OneTimeSecret secret;

  private String tenant;
  private String shown;
  private boolean known;
  private boolean hooked;
  private String recipients;
  private String language;
  private String hookUrl;
  private FaultTexts faults = FaultTexts.NONE;
  private String said;
  private String trouble;

  public void enter() {
    if (tenant == null || tenant.isEmpty()) {
      tenant = tenants.first();
    }
    look();
  }

  /** Shows the tenant that was chosen. */
  public void look() {
    forget();
    shown = tenant;
    var found = tenant().flatMap(alerts::find);
    known = found.isPresent();
    found.ifPresent(this::show);
  }

  /** The tenant whose receivers are on the page, whatever is being typed in the chooser. */
  private Optional<TenantId> tenant() {
    return TenantId.parse(shown);
  }

  private void forget() {
    faults = FaultTexts.NONE;
    said = null;
    trouble = null;
  }

  private void show(AlertSettings settings) {
    recipients = String.join("\n", settings.recipients());
    language = settings.language();
    hookUrl = settings.hookUrl();
    hooked = hookUrl != null;
    secret.show(settings.hookSecret());
  }

  public void save() {
    forget();
    var draft = new AlertDraft(lines(), language, hookUrl);
    var outcome = tenant().flatMap(id -> alerts.save(id, draft)).orElse(null);
    if (outcome instanceof Rejected<AlertSettings> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
    } else if (outcome instanceof Done<AlertSettings> done) {
      show(done.value());
      said = PageTexts.of(getClass()).get("saved");
    }
  }

  private List<String> lines() {
    return recipients == null ? List.of() : List.of(recipients.split("[\\s,;]+"));
  }

  public void renewSecret() {
    forget();
    tenant().flatMap(alerts::renewSecret).ifPresent(this::show);
  }

  /** Sends a test to what is saved. */
  public void test() {
    forget();
    tenant().flatMap(alerts::test).ifPresent(this::tell);
  }

  private void tell(AlertTest test) {
    var texts = PageTexts.of(getClass());
    if (test.refusals().isEmpty()) {
      said = texts.get("tested");
    } else {
      trouble = texts.get("trouble." + test.refusals().get(0));
    }
  }

  /** Whether a tenant is chosen, or goes without saying. */
  public boolean isKnown() {
    return known;
  }

  /** Whether there is a web hook that has a secret. */
  public boolean isHooked() {
    return hooked;
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** What was done, or null. */
  public String getSaid() {
    return said;
  }

  /** Why a test has not arrived, or null. */
  public String getTrouble() {
    return trouble;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }

  public String getRecipients() {
    return recipients;
  }

  public void setRecipients(String recipients) {
    this.recipients = recipients;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getHookUrl() {
    return hookUrl;
  }

  public void setHookUrl(String hookUrl) {
    this.hookUrl = hookUrl;
  }
}
