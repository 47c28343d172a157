package org.lmsgateway.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.ObservedGateway;
import org.lmsgateway.test.TraceCollector;
import org.lmsgateway.test.Visitor;

/** What an operator who has switched on traces and JSON logs learns of launches. */
class ObservedLaunchIT {

  private static ObservedGateway observed;

  @BeforeAll
  static void start() {
    observed = ObservedGateway.start();
  }

  @AfterAll
  static void stop() {
    observed.close();
  }

  /** Payara leaves the slash between an application's path and a resource's out. */
  @Test
  void tracesNameTheStepsOfALaunchAndNobody() {
    var hints = "?iss=https://lms.example&client_id=a&login_hint=tess.teacher&lti_message_hint=b7";

    new Visitor().get(observed.gateway().at("/lti/login" + hints));

    assertThat(TraceCollector.until("/ltilogin"))
        .contains("lms-gateway", "http.status_code")
        .doesNotContain("tess.teacher", "login_hint", "http.url", "http.target");
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
