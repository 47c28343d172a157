package org.lmsgateway.commandline.configuration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.lmsgateway.commandline.terminal.JsonText;
import org.lmsgateway.commandline.terminal.Texts;

/**
 * What the gateway would change.
 *
 * @param json as the gateway answers it
 */
public record Plan(JsonObject json) {

  private List<JsonObject> changes() {
    return json.getJsonArray("changes").getValuesAs(JsonObject.class);
  }

  public boolean isEmpty() {
    return changes().isEmpty();
  }

  /** A line for each thing, with a sign before it, and what changes below. */
  public String forPeople() {
    if (isEmpty()) {
      return Texts.of("plan.nothing");
    }
    var text = new StringBuilder();
    changes().forEach(change -> append(text, change));
    return text.append(Texts.of("plan.sum", number("create"), number("update"), number("delete")))
        .toString();
  }

  private long number(String action) {
    return changes().stream().filter(one -> action.equals(one.getString("action"))).count();
  }

  private static void append(StringBuilder text, JsonObject change) {
    text.append(sign(change.getString("action")))
        .append(' ')
        .append(change.getString("kind"))
        .append(" \"")
        .append(change.getString("name", ""))
        .append("\"\n");
    if (change.containsKey("differences")) {
      change
          .getJsonArray("differences")
          .getValuesAs(JsonObject.class)
          .forEach(difference -> append(text, difference.getString("field"), difference));
    }
  }

  private static void append(StringBuilder text, String field, JsonObject difference) {
    var from = values(difference.get("from"));
    var to = values(difference.get("to"));
    text.append("    ").append(field).append(": ");
    text.append(from.isEmpty() ? to : from + " → " + to).append('\n');
  }

  /** Several are separated by commas. */
  private static String values(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.stream().map(JsonText::plain).collect(Collectors.joining(", "));
    }
    return value == null ? "" : JsonText.plain(value);
  }

  private static char sign(String action) {
    return switch (action) {
      case "create" -> '+';
      case "delete" -> '-';
      default -> '~';
    };
  }
}
