package org.lmsgateway.transfer.web;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.transfer.TenantDocument;

/** Writes documents, in the order in which people read them. What is null is left out. */
public final class DocumentWriter {
  private final JsonObjectBuilder json = JSON.createObjectBuilder();

  private DocumentWriter() {}

  public static JsonObject write(TenantDocument document) {
    var root = new DocumentWriter();
    root.json.add("version", TenantDocument.VERSION);
    if (document.name() != null || document.domain() != null) {
      var tenant = new DocumentWriter().text("name", document.name());
      root.json.add("tenant", tenant.text("domain", document.domain()).json);
    }
    if (document.personsInLaunches() != null) {
      root.json.add(
          "policies",
          new DocumentWriter().flag("personsInLaunches", document.personsInLaunches()).json);
    }
    document.apps().ifPresent(apps -> root.json.add("apps", apps(apps)));
    document.registrations().ifPresent(all -> root.json.add("registrations", registrations(all)));
    return root.json.build();
  }

  private static JsonArrayBuilder apps(List<TenantDocument.Entry> apps) {
    var array = JSON.createArrayBuilder();
    apps.forEach(app -> array.add(app(app.key(), app.draft())));
    return array;
  }

  private static JsonObjectBuilder app(String key, AppDraft app) {
    return new DocumentWriter()
        .text("key", key)
        .text("name", app.name())
        .text("url", app.url())
        .flag("deepPaths", app.deepPaths())
        .texts("messages", app.messages())
        .texts("services", app.services())
        .text("claims", app.claims())
        .texts("customParameters", app.customParameters())
        .text("jwksUrl", app.jwksUrl())
        .object("jwks", app.jwks())
        .json;
  }

  private static JsonArrayBuilder registrations(List<RegistrationDraft> registrations) {
    var array = JSON.createArrayBuilder();
    registrations.forEach(one -> array.add(registration(one)));
    return array;
  }

  private static JsonObjectBuilder registration(RegistrationDraft registration) {
    return new DocumentWriter()
        .text("name", registration.name())
        .text("platform", registration.platform())
        .text("issuer", registration.issuer())
        .text("clientId", registration.clientId())
        .text("authorizationUrl", registration.authorizationUrl())
        .text("tokenUrl", registration.tokenUrl())
        .text("keysetUrl", registration.keysetUrl())
        .text("tokenAudience", registration.tokenAudience())
        .texts("deployments", registration.deployments())
        .text("deploymentPolicy", registration.deploymentPolicy())
        .texts("apps", registration.apps())
        .flag("allowAnonymous", registration.allowAnonymous())
        .text("status", registration.status())
        .json;
  }

  private DocumentWriter text(String name, String value) {
    if (value != null) {
      json.add(name, value);
    }
    return this;
  }

  private DocumentWriter flag(String name, Boolean value) {
    if (value != null) {
      json.add(name, value);
    }
    return this;
  }

  private DocumentWriter texts(String name, List<String> values) {
    if (values != null) {
      json.add(name, JSON.createArrayBuilder(values));
    }
    return this;
  }

  private DocumentWriter object(String name, String text) {
    if (text != null) {
      try (var reader = JSON.createReader(new StringReader(text))) {
        json.add(name, reader.readObject());
      }
    }
    return this;
  }
}
