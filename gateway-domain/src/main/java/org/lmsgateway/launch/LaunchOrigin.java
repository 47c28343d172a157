package org.lmsgateway.launch;

import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;

/** Whose launch it is, as far as the checks have come. */
public record LaunchOrigin(
    Optional<TenantId> tenant, Optional<RegistrationId> registration, Optional<AppId> app) {

  /** Nothing is known yet. */
  public static final LaunchOrigin UNKNOWN =
      new LaunchOrigin(Optional.empty(), Optional.empty(), Optional.empty());

  public static LaunchOrigin of(Registration registration) {
    return new LaunchOrigin(
        Optional.of(registration.tenant()), Optional.of(registration.id()), Optional.empty());
  }

  public LaunchOrigin to(AppId target) {
    return new LaunchOrigin(tenant, registration, Optional.of(target));
  }
}
