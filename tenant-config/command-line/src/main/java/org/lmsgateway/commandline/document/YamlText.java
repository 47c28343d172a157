package org.lmsgateway.commandline.document;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes JSON as YAML. */
public final class YamlText {
  private static final int WIDTH = 100;

  private YamlText() {}

  public static String of(JsonValue value) {
    var settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(WIDTH)
            .build();
    return new Dump(settings).dumpToString(plain(value));
  }

  private static Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> members((JsonObject) value);
      case ARRAY -> ((JsonArray) value).stream().map(YamlText::plain).toList();
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> ((JsonNumber) value).numberValue();
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
  }

  private static Object members(JsonObject object) {
    var members = new LinkedHashMap<String, Object>();
    object.forEach((name, value) -> members.put(name, plain(value)));
    return members;
  }
}
