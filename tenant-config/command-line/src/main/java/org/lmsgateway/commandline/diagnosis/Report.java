package org.lmsgateway.commandline.diagnosis;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.commandline.terminal.JsonText;
import org.lmsgateway.commandline.terminal.Texts;

/** What all checks have found; the first failure is told first. */
public record Report(List<JsonObject> checks) {

  /** What is to be mended first; empty if nothing has failed. */
  public Optional<JsonObject> firstFailure() {
    return checks.stream()
        .filter(check -> check.getString("state").equals(Findings.FAILED))
        .findFirst();
  }

  public JsonObject json() {
    return JSON.createObjectBuilder()
        .add("firstFailure", firstFailure().map(one -> one.get("id")).orElse(JsonValue.NULL))
        .add("checks", JSON.createArrayBuilder(checks))
        .build();
  }

  public String forPeople() {
    var text = new StringBuilder();
    firstFailure()
        .ifPresentOrElse(
            check -> text.append(Texts.of("diagnose.first", why(check))),
            () -> text.append(Texts.of("diagnose.good")));
    text.append('\n');
    var stage = "";
    for (var check : checks) {
      if (!stage.equals(check.getString("stage"))) {
        stage = check.getString("stage");
        text.append('\n').append(CheckTexts.stage(stage)).append('\n');
      }
      text.append(line(check));
    }
    return text.toString();
  }

  private static String line(JsonObject check) {
    var state = Texts.of("diagnose." + check.getString("state"));
    return "  %-12s  %s: %s%n"
        .formatted(state, check.getString("name"), text(check, "measured").orElse(""));
  }

  /** The check, what was measured, why that is, and what to do. */
  private static String why(JsonObject check) {
    var why = new StringBuilder(check.getString("name")).append('\n');
    text(check, "measured").ifPresent(text -> why.append("  ").append(text).append('\n'));
    text(check, "cause")
        .ifPresent(text -> why.append(Texts.of("trouble.cause", text)).append('\n'));
    text(check, "resolution")
        .ifPresent(text -> why.append(Texts.of("trouble.resolution", text)).append('\n'));
    text(check, "link").ifPresent(text -> why.append(Texts.of("trouble.link", text)).append('\n'));
    return why.toString();
  }

  private static Optional<String> text(JsonObject check, String member) {
    return JsonText.text(check, member);
  }
}
