package org.lmsgateway.launch.web.log;

import java.io.Serializable;
import java.time.Instant;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchNames;
import org.lmsgateway.registration.RegistrationId;

/**
 * A launch as the list shows it.
 *
 * @param registrationId null if the registration is unknown or deleted
 * @param registration the registration's name, or null
 * @param deleted whether there was a registration that is deleted now
 * @param app the app's name, or its id if it is deleted, or null
 * @param reason the reason's code; null for an accepted launch
 */
public record LaunchRow(
    String id,
    String reference,
    Instant time,
    String registrationId,
    String registration,
    boolean deleted,
    String app,
    String reason,
    String detail)
    implements Serializable {

  static LaunchRow of(Launch launch, LaunchNames names) {
    var registration = launch.origin().registration();
    var name = registration.map(names.registrations()::get);
    var app = launch.origin().app();
    return new LaunchRow(
        launch.id(),
        launch.reference(),
        launch.occurredAt(),
        name.isPresent() ? registration.map(RegistrationId::value).orElse(null) : null,
        name.orElse(null),
        registration.isPresent() && name.isEmpty(),
        app.map(names.apps()::get).or(() -> app.map(AppId::value)).orElse(null),
        launch.reason().map(Enum::name).orElse(null),
        launch.detail());
  }

  public boolean isAccepted() {
    return reason == null;
  }
}
