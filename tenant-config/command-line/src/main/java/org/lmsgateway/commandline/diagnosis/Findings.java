package org.lmsgateway.commandline.diagnosis;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.commandline.terminal.Explanation;

/** What the checks have found, in the form in which the gateway tells its own. */
final class Findings {
  static final String FAILED = "FAILED";

  private final Map<String, JsonObject> checks = new LinkedHashMap<>();

  /** What was checked by the gateway. */
  void add(JsonObject check) {
    checks.putIfAbsent(check.getString("id"), check);
  }

  void good(String id, String code, String value) {
    put(id, entry(id, "OK", code, CheckTexts.measured(code, value)));
  }

  /** A check whose texts are ours. */
  void good(String id, String text) {
    put(id, entry(id, "OK", "", text));
  }

  /** A failure whose texts all checks share. */
  void failed(String id, String code, String value) {
    var text = CheckTexts.measured(code, value);
    failed(
        id,
        code,
        text,
        CheckTexts.of(code + ".cause"),
        CheckTexts.of(code + ".fix"),
        Optional.empty());
  }

  /** A failure of which the trouble itself tells why. */
  void failed(String id, String code, Explanation trouble) {
    var value = trouble.error() + " (" + trouble.code() + ")";
    failed(
        id,
        code,
        CheckTexts.measured(code, value),
        trouble.cause(),
        trouble.resolution(),
        trouble.link());
  }

  private void failed(
      String id, String code, String text, String cause, String resolution, Optional<String> link) {
    var entry = entry(id, FAILED, code, text).add("cause", cause).add("resolution", resolution);
    link.ifPresent(address -> entry.add("link", address));
    put(id, entry);
  }

  /** Not a failure: it cannot be looked at before another thing is mended. */
  void notChecked(String id, String needed) {
    var text = CheckTexts.measured("NEEDS_OTHER_CHECK", CheckTexts.check(needed));
    put(id, entry(id, "NOT_CHECKED", "NEEDS_OTHER_CHECK", text));
  }

  /** The same of all checks of a stage, which the gateway would make. */
  void stageNotChecked(String stage, String needed) {
    var text = CheckTexts.measured("NEEDS_OTHER_CHECK", CheckTexts.check(needed));
    put(
        stage,
        entry(stage, stage, CheckTexts.stage(stage), "NOT_CHECKED", "NEEDS_OTHER_CHECK", text));
  }

  private void put(String id, JsonObjectBuilder entry) {
    checks.put(id, entry.build());
  }

  private static JsonObjectBuilder entry(String id, String state, String code, String measured) {
    var stage = id.substring(0, id.indexOf('_'));
    return entry(id, stage, CheckTexts.check(id), state, code, measured);
  }

  private static JsonObjectBuilder entry(
      String id, String stage, String name, String state, String code, String measured) {
    return JSON.createObjectBuilder()
        .add("id", id)
        .add("stage", stage)
        .add("name", name)
        .add("state", state)
        .add("code", code)
        .add("measured", measured);
  }

  List<JsonObject> checks() {
    return List.copyOf(checks.values());
  }
}
