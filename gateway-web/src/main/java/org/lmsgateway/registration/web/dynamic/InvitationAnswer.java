package org.lmsgateway.registration.web.dynamic;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.dynamic.OpenInvitation;

/** An invitation as the API shows it, once. */
@JsonbPropertyOrder({
  "registration",
  "tenant",
  "name",
  "apps",
  "deploymentPolicy",
  "url",
  "expiresAt"
})
public record InvitationAnswer(
    String registration,
    String tenant,
    String name,
    List<String> apps,
    DeploymentPolicy deploymentPolicy,
    String url,
    Instant expiresAt) {
  static InvitationAnswer of(OpenInvitation open) {
    var invitation = open.invitation();
    return new InvitationAnswer(
        invitation.registrationId().value(),
        invitation.tenant().value(),
        invitation.name(),
        invitation.terms().apps().stream().map(AppId::value).sorted().toList(),
        invitation.terms().policy(),
        open.link().toString(),
        invitation.expiresAt());
  }
}
