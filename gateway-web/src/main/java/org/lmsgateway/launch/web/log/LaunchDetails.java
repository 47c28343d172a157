package org.lmsgateway.launch.web.log;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.registration.RegistrationId;

/**
 * One launch with all that is kept of it, as the API shows it; what is not known is null.
 *
 * @param detail what the refusal was about; may be empty
 * @param facts by their codes, such as ISSUER
 */
@JsonbNillable
@JsonbPropertyOrder({
  "id",
  "reference",
  "time",
  "registration",
  "app",
  "outcome",
  "reason",
  "detail",
  "facts"
})
public record LaunchDetails(
    String id,
    String reference,
    Instant time,
    String registration,
    String app,
    String outcome,
    String reason,
    String detail,
    Map<String, String> facts) {
  static LaunchDetails of(Launch launch) {
    var origin = launch.origin();
    var facts = new TreeMap<String, String>();
    launch.facts().values().forEach((fact, value) -> facts.put(fact.name(), value));
    return new LaunchDetails(
        launch.id(),
        launch.reference(),
        launch.occurredAt(),
        origin.registration().map(RegistrationId::value).orElse(null),
        origin.app().map(AppId::value).orElse(null),
        launch.result().name(),
        launch.reason().map(LaunchReason::name).orElse(null),
        launch.detail(),
        facts);
  }
}
