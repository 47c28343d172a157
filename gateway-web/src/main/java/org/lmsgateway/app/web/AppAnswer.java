package org.lmsgateway.app.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.shared.TenantId;

/** An app as the API shows it. */
@Schema(name = "App", description = "A web application behind the gateway.")
@JsonbPropertyOrder({"id", "name", "url", "tenant", "clientId", "clientSecret"})
public record AppAnswer(
    @Schema(description = "Part of its target link; the audience of its launch tokens.") String id,
    @Schema(description = "What people call the app.") String name,
    @Schema(description = "Where launches are sent.") String url,
    @Schema(description = "Whose app it is; absent if it serves all tenants.") String tenant,
    @Schema(description = "With this it asks for tokens.") String clientId,
    @Schema(description = "Shown once, when the app is added; absent otherwise.")
        String clientSecret) {
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
