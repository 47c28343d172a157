package org.lmsgateway.registration.service;

import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.registration.Registration;

/** What the audit log tells of registrations: all that an admin may say about one. */
public final class RegistrationAudit {

  /** What {@link org.lmsgateway.audit.AuditTrail#history} is asked for. */
  public static final String TYPE = "registration";

  private RegistrationAudit() {}

  public static AuditSubject subject(Registration registration) {
    return new AuditSubject(
        registration.tenant(), TYPE, registration.id().value(), registration.name());
  }

  public static AuditedFields fields(Registration registration) {
    var addresses = registration.addresses();
    var rules = registration.rules();
    return AuditedFields.NONE
        .with("name", registration.name())
        .with("platform", registration.platform())
        .with("issuer", registration.issuer())
        .with("clientId", registration.clientId())
        .with("authorizationUrl", addresses.authorization())
        .with("tokenUrl", addresses.token())
        .with("keysetUrl", addresses.keyset())
        .with("tokenAudience", addresses.tokenAudience())
        .with("deploymentPolicy", rules.policy())
        .with("deployments", rules.deployments())
        .with("apps", rules.apps())
        .with("allowAnonymous", rules.allowAnonymous())
        .with("status", registration.status());
  }
}
