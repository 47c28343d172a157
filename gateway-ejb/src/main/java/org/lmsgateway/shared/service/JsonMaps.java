package org.lmsgateway.shared.service;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes plain maps as JSON and reads them again. */
public final class JsonMaps {

  private JsonMaps() {}

  public static String write(Map<String, Object> map) {
    return object(map).toString();
  }

  /** Reads what {@link #write} made. */
  public static Map<String, Object> read(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return plain(reader.readObject());
    }
  }

  /** Reads what somebody else wrote; empty unless it is one JSON object. */
  public static Optional<Map<String, Object>> readObject(String json) {
    return readValue(json)
        .filter(JsonObject.class::isInstance)
        .map(value -> plain((JsonObject) value));
  }

  /** Reads what somebody else wrote; empty unless it is one JSON array. */
  public static Optional<List<Object>> readArray(String json) {
    return readValue(json)
        .filter(JsonArray.class::isInstance)
        .map(value -> new ArrayList<>((List<?>) plain(value)));
  }

  private static Optional<JsonValue> readValue(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return Optional.of(reader.readValue());
    } catch (RuntimeException e) {
      // Beside JsonException: Parsson has none of its own for JSON that is nested too deeply.
      return Optional.empty();
    }
  }

  private static JsonObject object(Map<?, ?> map) {
    JsonObjectBuilder builder = JSON.createObjectBuilder();
    map.forEach((name, value) -> builder.add((String) name, value(value)));
    return builder.build();
  }

  private static JsonArray array(List<?> list) {
    JsonArrayBuilder builder = JSON.createArrayBuilder();
    list.forEach(value -> builder.add(value(value)));
    return builder.build();
  }

  private static JsonValue value(Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof Map<?, ?> map) {
      return object(map);
    }
    if (value instanceof List<?> list) {
      return array(list);
    }
    if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return value instanceof Number number
        ? JSON.createValue(new BigDecimal(number.toString()))
        : JSON.createValue((String) value);
  }

  private static Map<String, Object> plain(JsonObject object) {
    Map<String, Object> map = new LinkedHashMap<>();
    object.forEach((name, value) -> map.put(name, plain(value)));
    return map;
  }

  private static Object plain(JsonValue value) {
    if (value instanceof JsonObject object) {
      return plain(object);
    }
    if (value instanceof JsonArray array) {
      var list = new ArrayList<Object>();
      array.forEach(element -> list.add(plain(element)));
      return list;
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonNumber number) {
      // Not a conditional expression, which would make a double of every number.
      if (number.isIntegral() && number.bigIntegerValueExact().bitLength() < Long.SIZE) {
        return number.longValue();
      }
      return number.doubleValue();
    }
    return value.equals(JsonValue.NULL) ? null : value.equals(JsonValue.TRUE);
  }
}
