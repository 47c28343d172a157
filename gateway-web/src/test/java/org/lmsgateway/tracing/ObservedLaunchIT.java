package org.lmsgateway.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.test.FreshGateway;
import org.lmsgateway.test.TraceCollector;
import org.lmsgateway.test.Visitor;
import org.lmsgateway.test.services.AppInCourse;

/** What an operator who has switched on traces and JSON logs learns of launches. */
@ResourceLock("fresh gateway")
class ObservedLaunchIT {

  private static FreshGateway observed;

  @BeforeAll
  static void start() {
    observed = FreshGateway.running();
  }

  @BeforeEach
  void forget() {
    TraceCollector.forget();
  }

  @Test
  void tracesNameTheStepsOfALaunchAndNobody() {
    var hints = "?iss=https://lms.example&client_id=a&login_hint=tess.teacher&lti_message_hint=b7";

    new Visitor().get(observed.gateway().at("/lti/login" + hints));

    assertThat(TraceCollector.until("/lti/login"))
        .contains("lms-gateway", "http.status_code")
        .doesNotContain("tess.teacher", "login_hint", "http.url", "http.target");
  }

  /** The path of a service's address names the course, so only its pattern is told. */
  @Test
  void tracesNameCallbackSwapAndServiceCallAndNobody() {
    var app = AppInCourse.open(observed.gateway(), "ROSTER");

    assertThat(app.api().get(app.path("/members")).status()).isEqualTo(200);

    assertThat(TraceCollector.until("/members"))
        .contains("/lti/launch", "/oauth2token", "{course}/members")
        .doesNotContain("Tess", "id_token", app.course(), app.token(), "code=");
  }

  @Test
  void refusalIsFoundInTheLogByTheNumberThatThePersonSees() {
    var refused = new Visitor().post(observed.gateway().at("/lti/launch"), Map.of("id_token", "x"));
    var reference = refused.text("reference");

    var line = line(reference);

    assertThat(line.getString("Reference")).isEqualTo(reference);
    assertThat(line.getString("Reason")).isEqualTo("STATE_MISSING");
    assertThat(line.getString("LogMessage")).contains("Launch refused", reference);
  }

  /** The line of the log that has it. */
  private static JsonObject line(String reference) {
    var line =
        observed
            .log()
            .lines()
            .filter(text -> text.contains(reference))
            .findFirst()
            .orElseThrow(() -> new AssertionError(reference + " is not in " + observed.log()));
    try (var reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }
}
