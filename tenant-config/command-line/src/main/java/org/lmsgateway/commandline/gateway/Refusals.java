package org.lmsgateway.commandline.gateway;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.commandline.terminal.Exit;
import org.lmsgateway.commandline.terminal.Explanation;
import org.lmsgateway.commandline.terminal.JsonText;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/** What people are told of answers that refuse. */
final class Refusals {

  private Refusals() {}

  static Trouble of(Answer answer) {
    var problem = answer.body().filter(body -> body.containsKey("code"));
    if (problem.isPresent() && problem.get().containsKey("title")) {
      return new Trouble(exit(answer.status()), explanation(problem.get()));
    }
    if (answer.body().filter(body -> body.containsKey("error")).isPresent()) {
      return Trouble.of(Reason.CLIENT_REFUSED, description(answer.json()));
    }
    return unexplained(answer);
  }

  private static Exit exit(int status) {
    if (status == 401) {
      return Exit.NOT_CONNECTED;
    }
    return status >= 500 ? Exit.NETWORK : Exit.REFUSED;
  }

  /** A problem document (RFC 9457); the gateway adds code, cause and fix. */
  private static Explanation explanation(JsonObject problem) {
    return new Explanation(
        problem.getString("code"),
        problem.getString("title"),
        details(problem),
        problem.getString("cause", ""),
        problem.getString("fix", ""),
        JsonValue.EMPTY_JSON_ARRAY,
        Optional.ofNullable(problem.getString("type", null)));
  }

  private static List<String> details(JsonObject problem) {
    var details = new ArrayList<String>();
    JsonText.text(problem, "detail").ifPresent(details::add);
    if (problem.containsKey("errors")) {
      for (var error : problem.getJsonArray("errors").getValuesAs(JsonObject.class)) {
        details.add(error.getString("field", "") + ": " + error.getString("message", ""));
      }
    }
    return details;
  }

  /** An error of the token endpoint (RFC 6749 §5.2). */
  private static String description(JsonObject error) {
    var code = JsonText.text(error, "code").map(text -> " (" + text + ")").orElse("");
    return error.getString("error_description", error.getString("error")) + code;
  }

  private static Trouble unexplained(Answer answer) {
    var status = String.valueOf(answer.status());
    if (answer.status() == 407) {
      return Trouble.of(Reason.PROXY_REFUSED);
    }
    if (answer.status() >= 300 && answer.status() < 400) {
      var target = answer.headers().firstValue("Location").orElse("?");
      return Trouble.of(Reason.REDIRECTED, target.replaceAll("[?#].*", ""));
    }
    return answer.status() >= 500
        ? Trouble.of(Reason.GATEWAY_FAILED, status)
        : Trouble.of(Reason.NOT_A_GATEWAY, status);
  }
}
