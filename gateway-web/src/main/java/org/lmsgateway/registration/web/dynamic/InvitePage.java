package org.lmsgateway.registration.web.dynamic;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.app.App;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.dynamic.InvitationService;
import org.lmsgateway.registration.dynamic.OpenInvitation;
import org.lmsgateway.registration.dynamic.TermsDraft;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.web.page.FaultTexts;
import org.lmsgateway.shared.web.page.OneTimeSecret;
import org.lmsgateway.shared.web.page.PageTexts;
import org.lmsgateway.shared.web.page.TenantChooser;

/** Inviting one LMS: the form, and the link, which is shown by the answer that made it. */
@Named
@ViewScoped
public class InvitePage implements Serializable {
  static final String ADDRESS = "/portal/registrations/invite?faces-redirect=true&tenant=";

  @Inject private InvitationService service;
  @Inject private TenantSelection selection;
  @Inject private TenantChooser chooser;
  @Inject private OneTimeSecret secret;

  private String tenant;
  private String name;
  private List<String> apps = List.of();
  private DeploymentPolicy policy = DeploymentPolicy.CONFIRM;
  private FaultTexts faults = FaultTexts.NONE;
  private Instant expiresAt;

  public void enter() {
    tenant = selection.sees(tenant) ? tenant : chooser.first();
    apps = selection.firstApps(tenant);
  }

  /** Another tenant has other apps, and a link of its own: the page begins anew. */
  public String change() {
    return ADDRESS + tenant;
  }

  /** Makes the link, or says what is wrong. */
  public void invite() {
    var outcome = service.invite(new TermsDraft(tenant, name, apps, policy.name()));
    if (outcome instanceof Outcome.Rejected<OpenInvitation> rejected) {
      faults = FaultTexts.of(rejected.faults(), PageTexts.locale());
    } else if (outcome instanceof Outcome.Done<OpenInvitation> done) {
      faults = FaultTexts.NONE;
      secret.show(done.value().link().toString());
      expiresAt = done.value().invitation().expiresAt();
      name = null;
    }
  }

  /** The apps that can be chosen. */
  public List<App> getLaunchable() {
    return selection.apps(tenant);
  }

  public FaultTexts getFaults() {
    return faults;
  }

  /** Until when the link just made works. */
  public Instant getExpiresAt() {
    return expiresAt;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<String> getApps() {
    return apps;
  }

  public void setApps(List<String> apps) {
    this.apps = apps == null ? List.of() : List.copyOf(apps);
  }

  public DeploymentPolicy getPolicy() {
    return policy;
  }

  public void setPolicy(DeploymentPolicy policy) {
    this.policy = policy;
  }
}
