package org.lmsgateway.practice.web.platform;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.util.Optional;

/**
 * A JSON object that a tool sent. What is not known is ignored, as LTI demands; what is known has
 * the type that the specification says.
 */
record SentJson(JsonObject members) {

  static SentJson parse(String body) {
    try (var reader = JSON.createReader(new StringReader(body))) {
      return new SentJson(reader.readObject());
    } catch (RuntimeException e) {
      // Beside JsonException: the parser has none of its own for JSON that is nested too deeply.
      throw ServiceFault.invalid("the body is not one JSON object");
    }
  }

  /** A text; null if it is absent or null. */
  String text(String name) {
    return value(name)
        .map(value -> as(JsonString.class, value, name + " is no string").getString())
        .orElse(null);
  }

  /** A number; null if it is absent or null. */
  Double number(String name) {
    return value(name)
        .map(value -> as(JsonNumber.class, value, name + " is no number").doubleValue())
        .orElse(null);
  }

  Optional<SentJson> object(String name) {
    return value(name)
        .map(value -> new SentJson(as(JsonObject.class, value, name + " is no object")));
  }

  private Optional<JsonValue> value(String name) {
    return Optional.ofNullable(members.get(name))
        .filter(value -> value.getValueType() != ValueType.NULL);
  }

  private static <T> T as(Class<T> type, JsonValue value, String fault) {
    if (!type.isInstance(value)) {
      throw ServiceFault.invalid(fault);
    }
    return type.cast(value);
  }
}
