package org.lmsgateway.app.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.shared.TenantId;

/** An app as the API shows it. */
@JsonbPropertyOrder({"id", "name", "url", "tenant", "clientId", "clientSecret"})
public record AppAnswer(
    String id, String name, String url, String tenant, String clientId, String clientSecret) {
  static AppAnswer of(App app) {
    return withSecret(app, null);
  }

  static AppAnswer of(AppCredentials credentials) {
    return withSecret(credentials.app(), credentials.clientSecret());
  }

  private static AppAnswer withSecret(App app, String secret) {
    return new AppAnswer(
        app.id().value(),
        app.name(),
        app.url().toString(),
        app.tenant().map(TenantId::value).orElse(null),
        app.id().value(),
        secret);
  }

  /** Without the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "AppAnswer[" + id + "]";
  }
}
