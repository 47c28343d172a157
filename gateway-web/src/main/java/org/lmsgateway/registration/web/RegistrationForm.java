package org.lmsgateway.registration.web;

import java.io.Serializable;
import java.util.List;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationStatus;

/**
 * What somebody has entered so far for a registration, new or being edited. The session keeps it
 * between the steps.
 */
public class RegistrationForm implements Serializable {
  private final String id;
  private final boolean edited;

  private String tenant;
  private List<String> apps = List.of();
  private String name;
  private String platform;
  private String issuer;
  private String clientId;
  private String keysetUrl;
  private String authorizationUrl;
  private String deployments;
  private String tokenUrl;
  private String tokenAudience;
  private boolean enabled = true;
  // What the form does not show, but must not lose.
  private String deploymentPolicy;
  private Boolean allowAnonymous;

  /** A new registration, whose id is reserved because its addresses are wanted at once. */
  RegistrationForm() {
    id = RegistrationId.random().value();
    edited = false;
  }

  /** A registration to be edited. */
  RegistrationForm(Registration registration) {
    id = registration.id().value();
    edited = true;
    tenant = registration.tenant().value();
    name = registration.name();
    platform = registration.platform().name();
    issuer = registration.issuer();
    clientId = registration.clientId();
    keysetUrl = registration.addresses().keyset().toString();
    authorizationUrl = registration.addresses().authorization().toString();
    tokenUrl = registration.addresses().token().toString();
    tokenAudience = registration.addresses().tokenAudience();
    var rules = registration.rules();
    apps = rules.apps().stream().map(app -> app.value()).sorted().toList();
    deployments = String.join("\n", rules.deployments().stream().sorted().toList());
    deploymentPolicy = rules.policy().name();
    allowAnonymous = rules.allowAnonymous();
    enabled = rules.enabled();
  }

  /** What was entered, for the service to judge. */
  RegistrationDraft draft(boolean mayNameTenant) {
    return new RegistrationDraft(
        name,
        platform,
        issuer,
        clientId,
        authorizationUrl,
        tokenUrl,
        keysetUrl,
        tokenAudience,
        deploymentIds(),
        deploymentPolicy,
        apps,
        allowAnonymous,
        mayNameTenant ? tenant : null,
        enabled ? null : RegistrationStatus.DISABLED.name(),
        registrationId());
  }

  RegistrationId registrationId() {
    return new RegistrationId(id);
  }

  /** One a line. */
  public List<String> deploymentIds() {
    return deployments == null
        ? List.of()
        : deployments.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public String getId() {
    return id;
  }

  public boolean isEdited() {
    return edited;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(String tenant) {
    this.tenant = tenant;
  }

  public List<String> getApps() {
    return apps;
  }

  public void setApps(List<String> apps) {
    this.apps = apps == null ? List.of() : List.copyOf(apps);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPlatform() {
    return platform;
  }

  public void setPlatform(String platform) {
    this.platform = platform;
  }

  public String getIssuer() {
    return issuer;
  }

  public void setIssuer(String issuer) {
    this.issuer = issuer;
  }

  public String getClientId() {
    return clientId;
  }

  public void setClientId(String clientId) {
    this.clientId = clientId;
  }

  public String getKeysetUrl() {
    return keysetUrl;
  }

  public void setKeysetUrl(String keysetUrl) {
    this.keysetUrl = keysetUrl;
  }

  public String getAuthorizationUrl() {
    return authorizationUrl;
  }

  public void setAuthorizationUrl(String authorizationUrl) {
    this.authorizationUrl = authorizationUrl;
  }

  public String getDeployments() {
    return deployments;
  }

  public void setDeployments(String deployments) {
    this.deployments = deployments;
  }

  public String getTokenUrl() {
    return tokenUrl;
  }

  public void setTokenUrl(String tokenUrl) {
    this.tokenUrl = tokenUrl;
  }

  public String getTokenAudience() {
    return tokenAudience;
  }

  public void setTokenAudience(String tokenAudience) {
    this.tokenAudience = tokenAudience;
  }

  public boolean isEnabled() {
    return enabled;
  }

  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }
}
