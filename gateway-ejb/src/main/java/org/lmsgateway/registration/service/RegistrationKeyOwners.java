package org.lmsgateway.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.keys.ToolKeyOwners;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.tenantconfig.KeySettings;
import org.lmsgateway.tenantconfig.ToolKeyOwner;

/** A registration has tool keys of its own, or those of its tenant, as the operator has chosen. */
@ApplicationScoped
public class RegistrationKeyOwners implements ToolKeyOwners {

  private RegistrationRepository registrations;
  private boolean shared;

  protected RegistrationKeyOwners() {}

  @Inject
  public RegistrationKeyOwners(RegistrationRepository registrations, KeySettings settings) {
    this.registrations = registrations;
    this.shared = settings.toolKeyOwner() == ToolKeyOwner.TENANT;
  }

  @Override
  public Owners of(String user) {
    return RegistrationId.parse(user)
        .flatMap(registrations::find)
        .map(this::of)
        .orElseGet(() -> Owners.self(user));
  }

  private Owners of(Registration registration) {
    var own = registration.id().value();
    var common = registration.tenant().value();
    return shared ? new Owners(common, Optional.of(own)) : new Owners(own, Optional.of(common));
  }
}
