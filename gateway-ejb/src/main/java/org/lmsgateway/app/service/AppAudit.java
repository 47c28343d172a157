package org.lmsgateway.app.service;

import org.lmsgateway.app.App;
import org.lmsgateway.audit.AuditSubject;
import org.lmsgateway.audit.AuditedFields;
import org.lmsgateway.keys.assertion.ClientKeySet;

/** What the audit log tells of apps: all that people enter, and of their keys where they are. */
final class AppAudit {

  private AppAudit() {}

  static AuditSubject subject(App app) {
    return new AuditSubject(app.tenant().orElse(null), "app", app.id().value(), app.name());
  }

  static AuditedFields fields(App app) {
    var settings = app.settings();
    return AuditedFields.NONE
        .with("name", app.name())
        .with("url", app.url())
        .with("deepPaths", settings.deepPaths())
        .with("messages", settings.messages())
        .with("services", settings.services())
        .with("claims", settings.claims())
        .with("customParameters", settings.customParameters())
        .with(
            "jwksUrl",
            app.keySet()
                .filter(ClientKeySet.Published.class::isInstance)
                .map(keys -> ((ClientKeySet.Published) keys).address()))
        .with(
            "jwks",
            app.keySet()
                .filter(ClientKeySet.Entered.class::isInstance)
                .map(keys -> ((ClientKeySet.Entered) keys).json()));
  }
}
