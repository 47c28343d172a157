package org.lmsgateway.registration.web.dynamic;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.shared.GatewayAddress;

/** A tenant's link as the API shows it. */
@JsonbPropertyOrder({"url", "apps", "deploymentPolicy"})
public record RegistrationLinkAnswer(
    String url, List<String> apps, DeploymentPolicy deploymentPolicy) {
  static RegistrationLinkAnswer of(TenantLink link, GatewayAddress gateway) {
    return new RegistrationLinkAnswer(
        link.address(gateway).toString(),
        link.terms().apps().stream().map(AppId::value).sorted().toList(),
        link.terms().policy());
  }
}
