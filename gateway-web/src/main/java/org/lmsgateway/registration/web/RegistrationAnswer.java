package org.lmsgateway.registration.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.shared.GatewayAddress;

/** A registration as the API shows it; what a client may send back unchanged. */
@JsonbPropertyOrder({
  "id",
  "tenant",
  "name",
  "platform",
  "status",
  "issuer",
  "clientId",
  "authorizationUrl",
  "tokenUrl",
  "keysetUrl",
  "tokenAudience",
  "deployments",
  "deploymentPolicy",
  "apps",
  "allowAnonymous",
  "loginUrl",
  "redirectUrl",
  "jwksUrl",
  "targetLinkUrls"
})
public record RegistrationAnswer(
    String id,
    String tenant,
    String name,
    Platform platform,
    RegistrationStatus status,
    String issuer,
    String clientId,
    String authorizationUrl,
    String tokenUrl,
    String keysetUrl,
    String tokenAudience,
    List<String> deployments,
    DeploymentPolicy deploymentPolicy,
    List<String> apps,
    boolean allowAnonymous,
    String loginUrl,
    String redirectUrl,
    String jwksUrl,
    Map<String, String> targetLinkUrls) {
  public static RegistrationAnswer of(Registration registration, GatewayAddress gateway) {
    var addresses = registration.addresses();
    var rules = registration.rules();
    var ours = RegistrationAddresses.of(gateway, registration.id());
    var targets = new TreeMap<String, String>();
    for (var app : rules.apps()) {
      targets.put(app.value(), RegistrationAddresses.targetLink(gateway, app).toString());
    }
    return new RegistrationAnswer(
        registration.id().value(),
        registration.tenant().value(),
        registration.name(),
        registration.platform(),
        registration.status(),
        registration.issuer(),
        registration.clientId(),
        addresses.authorization().toString(),
        addresses.token().toString(),
        addresses.keyset().toString(),
        addresses.tokenAudience(),
        rules.deployments().stream().sorted().toList(),
        rules.policy(),
        rules.apps().stream().map(AppId::value).sorted().toList(),
        rules.allowAnonymous(),
        ours.login().toString(),
        ours.redirect().toString(),
        ours.keyset().toString(),
        targets);
  }
}
