package org.lmsgateway.registration.web.deployment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.registration.deployment.DeploymentService;
import org.lmsgateway.shared.web.page.Notice;
import org.lmsgateway.shared.web.page.PageTexts;

/**
 * Decides over the deployments of the registration that the details panel shows. What was shown is
 * kept, so that a button means the deployment beside it, whatever has launched in the meantime.
 */
@Named
@ViewScoped
public class DeploymentsPanel implements Serializable {
  @Inject private RegistrationService registrations;
  @Inject private DeploymentService service;
  @Inject private Notice notice;

  private String shownId;
  private DeploymentsView shown;
  private String policy;

  /** What there is, as it was when the panel opened. */
  public DeploymentsView of(String registration) {
    if (!registration.equals(shownId)) {
      var id = new RegistrationId(registration);
      shown =
          registrations
              .find(id)
              .map(found -> DeploymentsView.of(found, service.unlisted(id)))
              .orElse(null);
      policy = shown == null ? null : shown.policy();
      shownId = registration;
    }
    return shown;
  }

  /** Lets a deployment in. */
  public String confirm(String registration, String deployment) {
    service.confirm(new RegistrationId(registration), deployment);
    return done(registration, "confirmed", deployment);
  }

  /** Keeps a deployment out. */
  public String dismiss(String registration, String deployment) {
    service.dismiss(new RegistrationId(registration), deployment);
    return done(registration, "dismissed", deployment);
  }

  /** Says which deployments may launch. */
  public String savePolicy(String registration) {
    var chosen = DeploymentPolicy.valueOf(policy);
    service.changePolicy(new RegistrationId(registration), chosen);
    return done(registration, "policy.saved", "");
  }

  /** The page anew, with the panel open: the status may be another now. */
  private String done(String registration, String text, String deployment) {
    notice.say(PageTexts.of(getClass()).get(text, deployment));
    return "/portal/registrations?faces-redirect=true&show=" + registration;
  }

  public DeploymentPolicy[] getPolicies() {
    return DeploymentPolicy.values();
  }

  public String getPolicy() {
    return policy;
  }

  public void setPolicy(String policy) {
    this.policy = policy;
  }
}
