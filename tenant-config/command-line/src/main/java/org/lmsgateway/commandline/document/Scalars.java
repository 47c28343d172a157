package org.lmsgateway.commandline.document;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Single values: the tag says what they are (YAML 1.2 §10.2). */
final class Scalars {

  private Scalars() {}

  static JsonValue value(ScalarNode node) {
    var text = node.getValue();
    if (node.getTag().equals(Tag.NULL)) {
      return JsonValue.NULL;
    }
    if (node.getTag().equals(Tag.BOOL)) {
      return text.equalsIgnoreCase("true") ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return isNumber(node) ? number(text) : JSON.createValue(text);
  }

  private static boolean isNumber(ScalarNode node) {
    return node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
  }

  /** JSON has no infinity, which is therefore a text. */
  private static JsonValue number(String text) {
    try {
      return JSON.createValue(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return JSON.createValue(text);
    }
  }
}
