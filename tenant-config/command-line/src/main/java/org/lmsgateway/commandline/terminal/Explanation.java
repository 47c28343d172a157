package org.lmsgateway.commandline.terminal;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong, why, and what to do.
 *
 * @param code the gateway's code of the problem, or a {@link Reason}; stable, for scripts
 * @param details what is wrong in particular, such as fields; one line each, may be empty
 * @param faults those of a file, for programs; may be empty
 * @param link where the gateway says more
 */
public record Explanation(
    String code,
    String error,
    List<String> details,
    String cause,
    String resolution,
    JsonArray faults,
    Optional<String> link) {
  public Explanation {
    details = List.copyOf(details);
  }

  static Explanation of(Reason reason, Object... values) {
    return new Explanation(
        reason.name(),
        Texts.of("reason." + reason + ".error", values),
        List.of(),
        Texts.of("reason." + reason + ".cause", values),
        Texts.of("reason." + reason + ".resolution", values),
        JsonValue.EMPTY_JSON_ARRAY,
        Optional.empty());
  }

  /** The same, in particular: what is wrong with a file. */
  Explanation with(List<String> lines, JsonArray found) {
    return new Explanation(code, error, lines, cause, resolution, found, link);
  }

  String forPeople() {
    var text = new StringBuilder(Texts.of("trouble.error", error, code)).append('\n');
    details.forEach(detail -> text.append("  ").append(detail).append('\n'));
    if (!cause.isEmpty()) {
      text.append(Texts.of("trouble.cause", cause)).append('\n');
    }
    if (!resolution.isEmpty()) {
      text.append(Texts.of("trouble.resolution", resolution)).append('\n');
    }
    link.ifPresent(address -> text.append(Texts.of("trouble.link", address)).append('\n'));
    return text.toString();
  }

  JsonObject json() {
    var json =
        JSON.createObjectBuilder()
            .add("code", code)
            .add("error", error)
            .add("details", JSON.createArrayBuilder(details))
            .add("cause", cause)
            .add("resolution", resolution);
    if (!faults.isEmpty()) {
      json.add("faults", faults);
    }
    link.ifPresent(address -> json.add("link", address));
    return json.build();
  }
}
