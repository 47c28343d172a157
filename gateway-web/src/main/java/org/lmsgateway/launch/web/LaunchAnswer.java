package org.lmsgateway.launch.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchReason;
import org.lmsgateway.launch.LaunchResult;
import org.lmsgateway.registration.RegistrationId;

/** A launch as the API shows it; what is not known is null. */
@Schema(name = "Launch", description = "A launch, or an attempt at one.")
@JsonbNillable
@JsonbPropertyOrder({"id", "reference", "time", "registration", "app", "outcome", "reason"})
public record LaunchAnswer(
    String id,
    @Schema(description = "The number that a refusal page shows.") String reference,
    @Schema(description = "When it ended, in UTC.") Instant time,
    @Schema(description = "The id of the registration, once it was found.", nullable = true)
        String registration,
    @Schema(description = "The id of the app, once it was found.", nullable = true) String app,
    LaunchResult outcome,
    @Schema(description = "Why it was refused.", nullable = true) LaunchReason reason) {
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
