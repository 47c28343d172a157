package org.lmsgateway.commandline.api;

import static org.lmsgateway.commandline.terminal.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lmsgateway.commandline.document.YamlText;
import org.lmsgateway.commandline.terminal.Table;
import org.lmsgateway.commandline.terminal.Texts;

/** Things of the API as people read them. */
public final class Shown {
  private static final int MOST_COLUMNS = 6;
  private static final Set<ValueType> NESTED = Set.of(ValueType.ARRAY, ValueType.OBJECT);

  private Shown() {}

  public static JsonArray array(Collection<?> items) {
    return JSON.createArrayBuilder(items).build();
  }

  /** One thing, with all that is known of it. */
  public static String of(JsonObject thing) {
    return YamlText.of(thing);
  }

  /**
   * Things below each other.
   *
   * @param columns empty for the first few members
   */
  public static String table(List<String> columns, List<JsonObject> items) {
    if (items.isEmpty()) {
      return Texts.of("get.none");
    }
    return Table.of(columns.isEmpty() ? columns(items.get(0)) : columns, items);
  }

  private static List<String> columns(JsonObject item) {
    return item.entrySet().stream()
        .filter(member -> !NESTED.contains(member.getValue().getValueType()))
        .map(member -> member.getKey())
        .limit(MOST_COLUMNS)
        .toList();
  }
}
