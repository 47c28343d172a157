package org.lmsgateway.registration.web.wizard;

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
  private final LmsEntry lms;

  private String tenant;
  private List<String> apps = List.of();
  private String name;
  private boolean enabled = true;
  // What the form does not show, but must not lose.
  private String deploymentPolicy;
  private Boolean allowAnonymous;

  /** A new registration, whose id is reserved because its addresses are wanted at once. */
  RegistrationForm() {
    this(RegistrationId.random());
  }

  /** A new registration, for which an id was reserved before. */
  RegistrationForm(RegistrationId reserved) {
    id = reserved.value();
    edited = false;
    lms = new LmsEntry();
  }

  /** A registration to be edited. */
  RegistrationForm(Registration registration) {
    id = registration.id().value();
    edited = true;
    lms = new LmsEntry(registration);
    tenant = registration.tenant().value();
    name = registration.name();
    var rules = registration.rules();
    apps = rules.apps().stream().map(app -> app.value()).sorted().toList();
    deploymentPolicy = rules.policy().name();
    allowAnonymous = rules.allowAnonymous();
    enabled = rules.enabled();
  }

  /** What was entered, for the service to judge. */
  RegistrationDraft draft(boolean mayNameTenant) {
    return new RegistrationDraft(
        name,
        lms.drafted("platform"),
        lms.drafted("issuer"),
        lms.drafted("clientId"),
        lms.drafted("authorizationUrl"),
        lms.drafted("tokenUrl"),
        lms.drafted("keysetUrl"),
        lms.drafted("tokenAudience"),
        lms.draftBase(),
        lms.getDeploymentIds(),
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

  public String getId() {
    return id;
  }

  public boolean isEdited() {
    return edited;
  }

  /** What was entered about the LMS. */
  public LmsEntry getLms() {
    return lms;
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

  public boolean isEnabled() {
    return enabled;
  }

  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }
}
