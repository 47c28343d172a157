package org.lmsgateway.app.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.shared.TenantId;

/** What the form of an app holds, as text. */
public class AppForm implements Serializable {
  private String name;
  private String url;
  private String tenant;
  private boolean deepPaths;
  private List<String> messages;
  private List<String> services;
  private String claims;
  private String customParameters;
  private String jwksUrl;
  private String jwks;

  /** Of a new app. */
  public AppForm() {
    take(AppSettings.DEFAULT);
  }

  static AppForm of(App app) {
    var form = new AppForm();
    form.name = app.name();
    form.url = app.url().toString();
    form.tenant = app.tenant().map(TenantId::value).orElse(null);
    form.take(app.settings());
    app.keySet().ifPresent(form::take);
    return form;
  }

  private void take(AppSettings settings) {
    deepPaths = settings.deepPaths();
    messages = names(settings.messages());
    services = names(settings.services());
    claims = settings.claims().name();
    customParameters = String.join(", ", settings.customParameters().stream().sorted().toList());
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().sorted().map(Enum::name).toList();
  }

  private void take(ClientKeySet keys) {
    if (keys instanceof ClientKeySet.Published published) {
      jwksUrl = published.address().toString();
    } else if (keys instanceof ClientKeySet.Entered entered) {
      jwks = entered.json();
    }
  }

  AppDraft draft() {
    return new AppDraft(
        name,
        url,
        tenant,
        deepPaths,
        messages,
        services,
        claims,
        words(customParameters),
        jwksUrl,
        jwks);
  }

  /** People separate names by commas, blanks or lines. */
  private static List<String> words(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getTenant() {
    return tenant;
  }

  /** An empty choice is none: the app serves all tenants. */
  public void setTenant(String tenant) {
    this.tenant = tenant == null || tenant.isEmpty() ? null : tenant;
  }

  public boolean isDeepPaths() {
    return deepPaths;
  }

  public void setDeepPaths(boolean deepPaths) {
    this.deepPaths = deepPaths;
  }

  public List<String> getMessages() {
    return messages;
  }

  public void setMessages(List<String> messages) {
    this.messages = messages;
  }

  public List<String> getServices() {
    return services;
  }

  public void setServices(List<String> services) {
    this.services = services;
  }

  public String getClaims() {
    return claims;
  }

  public void setClaims(String claims) {
    this.claims = claims;
  }

  public String getCustomParameters() {
    return customParameters;
  }

  public void setCustomParameters(String customParameters) {
    this.customParameters = customParameters;
  }

  public String getJwksUrl() {
    return jwksUrl;
  }

  public void setJwksUrl(String jwksUrl) {
    this.jwksUrl = jwksUrl;
  }

  public String getJwks() {
    return jwks;
  }

  public void setJwks(String jwks) {
    this.jwks = jwks;
  }
}
