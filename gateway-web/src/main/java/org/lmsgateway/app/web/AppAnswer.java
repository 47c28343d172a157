package org.lmsgateway.app.web;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.io.StringReader;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.assertion.ClientKeySet.Entered;
import org.lmsgateway.keys.assertion.ClientKeySet.Published;
import org.lmsgateway.shared.TenantId;

/** An app as the API shows it. */
@JsonbPropertyOrder({
  "id",
  "name",
  "url",
  "tenant",
  "deepPaths",
  "messages",
  "services",
  "claims",
  "customParameters",
  "jwksUrl",
  "jwks",
  "clientId",
  "clientSecret"
})
public record AppAnswer(
    String id,
    String name,
    String url,
    String tenant,
    boolean deepPaths,
    List<String> messages,
    List<String> services,
    String claims,
    List<String> customParameters,
    String jwksUrl,
    JsonObject jwks,
    String clientId,
    String clientSecret) {
  static AppAnswer of(App app) {
    return withSecret(app, null);
  }

  /** An app that has a key set has no use for the secret. */
  static AppAnswer of(AppCredentials credentials) {
    var app = credentials.app();
    return withSecret(app, app.keySet().isPresent() ? null : credentials.clientSecret());
  }

  private static AppAnswer withSecret(App app, String secret) {
    var settings = app.settings();
    return new AppAnswer(
        app.id().value(),
        app.name(),
        app.url().toString(),
        app.tenant().map(TenantId::value).orElse(null),
        settings.deepPaths(),
        names(settings.messages()),
        names(settings.services()),
        settings.claims().name(),
        settings.customParameters().stream().sorted().toList(),
        app.keySet().flatMap(AppAnswer::address).orElse(null),
        app.keySet().flatMap(AppAnswer::entered).orElse(null),
        app.id().value(),
        secret);
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().sorted().map(Enum::name).toList();
  }

  private static Optional<String> address(ClientKeySet keys) {
    return keys instanceof Published published
        ? Optional.of(published.address()).map(URI::toString)
        : Optional.empty();
  }

  private static Optional<JsonObject> entered(ClientKeySet keys) {
    if (!(keys instanceof Entered entered)) {
      return Optional.empty();
    }
    try (var reader = JSON.createReader(new StringReader(entered.json()))) {
      return Optional.of(reader.readObject());
    }
  }

  /** Without the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "AppAnswer[" + id + "]";
  }
}
