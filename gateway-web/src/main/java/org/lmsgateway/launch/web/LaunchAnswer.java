package org.lmsgateway.launch.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchResult;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.registration.RegistrationId;

/** A launch as the API shows it; what is not known is null. */
@JsonbNillable
@JsonbPropertyOrder({"id", "reference", "time", "registration", "app", "outcome", "reason"})
public record LaunchAnswer(
    String id,
    String reference,
    Instant time,
    String registration,
    String app,
    LaunchResult outcome,
    LaunchReason reason) {
  static LaunchAnswer of(Launch launch) {
    var origin = launch.origin();
    return new LaunchAnswer(
        launch.id(),
        launch.reference(),
        launch.occurredAt(),
        origin.registration().map(RegistrationId::value).orElse(null),
        origin.app().map(AppId::value).orElse(null),
        launch.result(),
        launch.reason().orElse(null));
  }
}
