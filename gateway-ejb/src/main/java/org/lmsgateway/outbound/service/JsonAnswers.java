package org.lmsgateway.outbound.service;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import java.io.StringReader;
import org.lmsgateway.outbound.FetchOutcome;
import org.lmsgateway.outbound.FetchOutcome.Failed;
import org.lmsgateway.outbound.FetchOutcome.Fetched;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.outbound.SendOutcome;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.outbound.SendOutcome.Unanswered;

/** Takes an answer for what was asked for: JSON. */
final class JsonAnswers {

  private JsonAnswers() {}

  static FetchOutcome read(SendOutcome outcome) {
    if (outcome instanceof Unanswered unanswered) {
      return new Failed(unanswered.fault(), unanswered.status(), "");
    }
    var answer = (Answered) outcome;
    var json = isJson(answer.body());
    if (answer.status() >= 400) {
      return new Failed(OutboundFault.STATUS, answer.status(), json ? answer.body() : "");
    }
    return json
        ? new Fetched(answer.body())
        : new Failed(OutboundFault.NOT_JSON, answer.status(), "");
  }

  /** By the body, not by its type: Moodle sends JSON as text/html. */
  private static boolean isJson(String body) {
    try (var reader = JSON.createReader(new StringReader(body))) {
      reader.read();
      return true;
    } catch (RuntimeException e) {
      // Beside JsonException: Parsson has none of its own for JSON that is nested too deeply.
      return false;
    }
  }
}
