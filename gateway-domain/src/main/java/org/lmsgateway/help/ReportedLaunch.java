package org.lmsgateway.help;

import java.time.Instant;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.registration.RegistrationId;

/**
 * A launch in a report, without anything of the person who launched.
 *
 * @param reason the code of the refusal; empty if it was accepted
 * @param detail which parameter or claim; may be empty
 * @param registration its id; empty if it is not known
 * @param app its id; empty if it is not known
 */
public record ReportedLaunch(
    String reference, Instant time, String reason, String detail, String registration, String app) {

  public static ReportedLaunch of(Launch launch) {
    return new ReportedLaunch(
        launch.reference(),
        launch.occurredAt(),
        launch.reason().map(Enum::name).orElse(""),
        launch.detail(),
        launch.origin().registration().map(RegistrationId::value).orElse(""),
        launch.origin().app().map(AppId::value).orElse(""));
  }
}
