package org.lmsgateway.registration.keys;

import java.util.Optional;
import org.lmsgateway.keys.rotation.RotationOutcome;
import org.lmsgateway.registration.RegistrationId;

/**
 * Shows and renews the keys of registrations. Everyone is confined to the own tenant; what belongs
 * to others is as if it did not exist.
 */
public interface RegistrationKeys {

  /** Empty if there is no such registration that the caller sees. Nothing is fetched. */
  Optional<KeyOverview> look(RegistrationId registration);

  /**
   * Makes and publishes the next tool key, or lets the one that is published take over now. If the
   * tenant's registrations share their tool keys, it does so for all of them.
   *
   * @return empty if there is no such registration that the caller sees
   */
  Optional<RotationOutcome> rotate(RegistrationId registration);

  /** Fetches the LMS's key set now. */
  KeySetFetch fetch(RegistrationId registration);
}
