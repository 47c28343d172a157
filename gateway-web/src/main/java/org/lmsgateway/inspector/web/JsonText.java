package org.lmsgateway.inspector.web;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** Writes maps, lists and single values as JSON for people to read. */
final class JsonText {

  private JsonText() {}

  /** Indented, one member a line; a single value stays on one. */
  static String of(Object value) {
    var text = new StringWriter();
    var factory = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (var writer = factory.createWriter(text)) {
      writer.write(json(value));
    }
    return text.toString().strip();
  }

  private static JsonValue json(Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof Map<?, ?> map) {
      var object = JSON.createObjectBuilder();
      map.forEach((name, member) -> object.add(String.valueOf(name), json(member)));
      return object.build();
    }
    if (value instanceof Collection<?> all) {
      var array = JSON.createArrayBuilder();
      all.forEach(element -> array.add(json(element)));
      return array.build();
    }
    return single(value);
  }

  private static JsonValue single(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Number number) {
      return isFinite(number)
          ? JSON.createValue(new BigDecimal(number.toString()))
          : JSON.createValue(number.toString());
    }
    return value instanceof JsonValue ready ? ready : JSON.createValue(value.toString());
  }

  private static boolean isFinite(Number number) {
    return !(number instanceof Double || number instanceof Float)
        || Double.isFinite(number.doubleValue());
  }
}
