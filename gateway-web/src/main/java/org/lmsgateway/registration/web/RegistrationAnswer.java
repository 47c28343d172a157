package org.lmsgateway.registration.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lmsgateway.app.AppId;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationAddresses;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.shared.GatewayAddress;

/** A registration as the API shows it; what a client may send back unchanged. */
@Schema(name = "Registration", description = "An LMS registered for a tenant.")
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
    @Schema(description = "Part of its login and key set addresses.", readOnly = true) String id,
    @Schema(description = "The id of the tenant. Operators only; it stays for ever.") String tenant,
    @Schema(description = "What people call it; up to 120 characters.", required = true)
        String name,
    @Schema(description = "The kind of LMS.", required = true) Platform platform,
    @Schema(description = "DISABLED switches it off; anything else is found out by the gateway.")
        RegistrationStatus status,
    @Schema(description = "As the LMS sends it, to the letter.", required = true) String issuer,
    @Schema(description = "What the LMS calls the gateway.", required = true) String clientId,
    @Schema(description = "The LMS's OIDC authorization endpoint.", required = true)
        String authorizationUrl,
    @Schema(description = "The LMS's OAuth 2 token endpoint.", required = true) String tokenUrl,
    @Schema(description = "The LMS's public key set.", required = true) String keysetUrl,
    @Schema(description = "What the token endpoint demands as audience, if not its address.")
        String tokenAudience,
    @Schema(description = "The deployment ids that may launch.") List<String> deployments,
    @Schema(description = "Which deployments may launch: those listed, or any.")
        DeploymentPolicy deploymentPolicy,
    @Schema(description = "The ids of the apps that may be launched.") List<String> apps,
    @Schema(description = "Whether launches without a user are accepted.") boolean allowAnonymous,
    @Schema(description = "For the LMS: where a launch begins.", readOnly = true) String loginUrl,
    @Schema(description = "For the LMS: the redirect URI.", readOnly = true) String redirectUrl,
    @Schema(description = "For the LMS: the tool's key set.", readOnly = true) String jwksUrl,
    @Schema(description = "For the LMS: the target link URI of each app.", readOnly = true)
        Map<String, String> targetLinkUrls) {
  static RegistrationAnswer of(Registration registration, GatewayAddress gateway) {
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
