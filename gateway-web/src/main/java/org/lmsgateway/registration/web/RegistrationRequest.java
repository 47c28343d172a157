package org.lmsgateway.registration.web;

import java.util.Set;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.shared.web.json.JsonMembers;

/** Reads what a client sends for a registration. */
public final class RegistrationRequest {
  /** What an answer shows beyond the draft, so that an answer may be changed and sent back. */
  private static final Set<String> SHOWN_ONLY =
      Set.of("id", "loginUrl", "redirectUrl", "jwksUrl", "targetLinkUrls", "version");

  private RegistrationRequest() {}

  /** Throws an {@link org.lmsgateway.shared.web.problem.InvalidRequest} if a member is wrong. */
  public static RegistrationDraft read(JsonMembers body) {
    body.ignore(SHOWN_ONLY);
    var status = body.choice("status", RegistrationStatus.class);
    var draft =
        new RegistrationDraft(
            body.text("name"),
            body.text("platform"),
            body.text("issuer"),
            body.text("clientId"),
            body.text("authorizationUrl"),
            body.text("tokenUrl"),
            body.text("keysetUrl"),
            body.text("tokenAudience"),
            new LmsBase(body.text("environment"), body.text("site"), body.text("toolId")),
            body.texts("deployments"),
            body.text("deploymentPolicy"),
            body.texts("apps"),
            body.flag("allowAnonymous"),
            body.text("tenant"),
            status == null ? null : status.name(),
            null);
    body.requireValid();
    return draft;
  }
}
