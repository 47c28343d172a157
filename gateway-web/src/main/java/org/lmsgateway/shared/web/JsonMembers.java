package org.lmsgateway.shared.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.problem.MalformedJson;

/**
 * The members of a JSON object that a client sent, read strictly: what has another type than asked
 * for, and what nobody asked for, is a fault of that field. Read all members, then call {@link
 * #requireValid}, so that a client learns of all faults at once.
 */
public final class JsonMembers {
  private final JsonObject object;
  private final Set<String> known = new HashSet<>();
  private final List<FieldFault> faults = new ArrayList<>();

  private JsonMembers(JsonObject object) {
    this.object = object;
  }

  /**
   * Reads a body.
   *
   * @throws MalformedJson if it is no JSON object, or has a member twice
   */
  public static JsonMembers parse(String body) {
    var strict = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);
    try (var reader = Json.createReaderFactory(strict).createReader(new StringReader(body))) {
      var value = reader.readValue();
      if (value.getValueType() != ValueType.OBJECT) {
        throw new MalformedJson("the body is not a JSON object", null);
      }
      return new JsonMembers(value.asJsonObject());
    } catch (JsonParsingException e) {
      var at = e.getLocation();
      throw new MalformedJson(
          "line " + at.getLineNumber() + ", column " + at.getColumnNumber(), e);
    } catch (JsonException e) {
      throw new MalformedJson("the body is empty, or a member comes twice", e);
    }
  }

  /** A text; null if it is absent or null. */
  public String text(String name) {
    return value(name) instanceof JsonValue value ? text(name, value, "a string") : null;
  }

  /** True or false; null if it is absent or null. */
  public Boolean flag(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (value.getValueType() != ValueType.TRUE && value.getValueType() != ValueType.FALSE) {
      return reject(name, "true or false");
    }
    return value.getValueType() == ValueType.TRUE;
  }

  /** A list of texts; null if it is absent or null. */
  public List<String> texts(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonArray array)) {
      return reject(name, "a list of strings");
    }
    var texts = new ArrayList<String>();
    for (var i = 0; i < array.size(); i++) {
      texts.add(text(name + "[" + i + "]", array.get(i), "a string"));
    }
    return texts;
  }

  /** Accepts members that an answer shows, but that a request cannot set. */
  public void ignore(Set<String> names) {
    known.addAll(names);
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidRequest if a member had the wrong type, or one was not read
   */
  public void requireValid() {
    object.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add(FieldFault.of(name, FieldCode.UNKNOWN_MEMBER)));
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
  }

  private JsonValue value(String name) {
    known.add(name);
    var value = object.get(name);
    return value == null || value.getValueType() == ValueType.NULL ? null : value;
  }

  /** No database stores the character NUL, and no name has one. */
  private String text(String name, JsonValue value, String wanted) {
    return value instanceof JsonString string && string.getString().indexOf('\0') < 0
        ? string.getString()
        : reject(name, wanted);
  }

  private <T> T reject(String name, String wanted) {
    faults.add(new FieldFault(name, FieldCode.MALFORMED, wanted));
    return null;
  }
}
