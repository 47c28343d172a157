package org.lmsgateway.registration.web.wizard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.presets.Presets;
import org.lmsgateway.registration.tool.ToolDescriptions;
import org.lmsgateway.registration.web.RegistrationView.GatewayKeys;
import org.lmsgateway.registration.web.RegistrationViews;
import org.lmsgateway.registration.web.TargetLink;
import org.lmsgateway.registration.web.ToolFile;
import org.lmsgateway.shared.GatewayAddress;

/** What is copied into an LMS. */
@Named
@RequestScoped
public class GatewaySide {
  @Inject private GatewayAddress gateway;
  @Inject private RegistrationChoices choices;
  @Inject private RegistrationViews views;

  /** The gateway's addresses, which are known before the registration is saved. */
  public GatewayKeys keys(RegistrationForm form) {
    return views.gatewayKeys(form.registrationId(), form.getLms().platform());
  }

  /** The target links of the apps that were chosen. */
  public List<TargetLink> links(RegistrationForm form) {
    return views.links(form.getApps().stream().map(AppId::new).toList());
  }

  /** The gateway's address, which some LMSs call the tool's domain. */
  public String getDomain() {
    return gateway.toString();
  }

  /** The document by which the LMS sets up the tool, or null if it has no such. */
  public String file(RegistrationForm form) {
    var apps =
        choices.apps(form.getTenant()).stream()
            .filter(app -> form.getApps().contains(app.id().value()))
            .toList();
    return form.getLms()
        .platform()
        .filter(platform -> !apps.isEmpty())
        .flatMap(
            platform ->
                Presets.configuration(
                    platform, ToolDescriptions.of(gateway, form.registrationId(), apps)))
        .map(ToolFile::json)
        .orElse(null);
  }
}
