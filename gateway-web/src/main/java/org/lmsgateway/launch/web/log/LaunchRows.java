package org.lmsgateway.launch.web.log;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationService;

/** Puts together what the list shows; asks for each registration and app once a request. */
@RequestScoped
public class LaunchRows {
  @Inject private RegistrationService registrations;
  @Inject private AppService apps;

  private final Map<RegistrationId, Optional<String>> registrationNames = new HashMap<>();
  private final Map<AppId, String> appNames = new HashMap<>();

  LaunchRow of(Launch launch) {
    var registration = launch.origin().registration();
    var name = registration.flatMap(this::registrationName);
    return new LaunchRow(
        launch.id(),
        launch.reference(),
        launch.occurredAt(),
        name.isPresent() ? registration.get().value() : null,
        name.orElse(null),
        registration.isPresent() && name.isEmpty(),
        launch.origin().app().map(this::appName).orElse(null),
        launch.reason().map(Enum::name).orElse(null),
        launch.detail());
  }

  private Optional<String> registrationName(RegistrationId id) {
    return registrationNames.computeIfAbsent(
        id, key -> registrations.find(key).map(Registration::name));
  }

  private String appName(AppId id) {
    return appNames.computeIfAbsent(id, key -> apps.find(key).map(App::name).orElse(key.value()));
  }
}
