package org.lmsgateway.registration.service.dynamic.platform;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The members of an object that an LMS sent. Read tolerantly: what has another type than asked for
 * is as if it were not there.
 */
record JsonMembers(JsonObject object) {

  private static final JsonMembers NONE = new JsonMembers(JsonValue.EMPTY_JSON_OBJECT);

  /** Reads a document; empty if it is no JSON object. */
  static Optional<JsonMembers> parse(String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      return Optional.of(new JsonMembers(reader.readObject()));
    } catch (RuntimeException e) {
      // Not only JsonException: the parser has others for its limits on depth and size.
      return Optional.empty();
    }
  }

  /** A text that is not blank, without blanks around it; some LMSs have numbers for ids. */
  Optional<String> text(String name) {
    var value = object.get(name);
    var text =
        value instanceof JsonString string
            ? string.getString()
            : value instanceof JsonNumber number ? number.toString() : "";
    return Optional.of(text.strip()).filter(found -> !found.isEmpty());
  }

  /** An object; without members if there is none. */
  JsonMembers object(String name) {
    return object.get(name) instanceof JsonObject inner ? new JsonMembers(inner) : NONE;
  }

  /** A list of texts; empty if there is none. Elements that are no texts are left out. */
  List<String> texts(String name) {
    return elements(name)
        .filter(JsonString.class::isInstance)
        .map(element -> ((JsonString) element).getString())
        .collect(Collectors.toList());
  }

  /** The elements of a list. */
  Stream<JsonValue> elements(String name) {
    return object.get(name) instanceof JsonArray array ? array.stream() : Stream.empty();
  }
}
