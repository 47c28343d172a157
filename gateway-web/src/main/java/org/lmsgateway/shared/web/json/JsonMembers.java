package org.lmsgateway.shared.web.json;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    try {
      requireOneObject(body);
      var strict = Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE);
      try (var reader = JSON.createReaderFactory(strict).createReader(new StringReader(body))) {
        return new JsonMembers(reader.readObject());
      }
    } catch (JsonParsingException e) {
      var at = e.getLocation();
      throw new MalformedJson("line " + at.getLineNumber() + ", column " + at.getColumnNumber(), e);
    } catch (JsonException e) {
      throw new MalformedJson("it is not one JSON object", e);
    } catch (RuntimeException e) {
      // The parser throws no JsonException when its limits on depth and size are exceeded.
      throw new MalformedJson("it is nested too deeply, or a number is too long", e);
    }
  }

  /**
   * A reader does not look at what follows the object; a parser, which does, allows a name twice.
   */
  private static void requireOneObject(String body) {
    try (var parser = JSON.createParser(new StringReader(body))) {
      if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
        throw new JsonException("not a JSON object");
      }
      while (parser.hasNext()) {
        parser.next();
      }
    }
  }

  /** A text; null if it is absent or null. */
  public String text(String name) {
    var value = value(name);
    return value == null ? null : text(name, value);
  }

  /** One of an enumeration's values; null if it is absent or null. */
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    var text = text(name);
    if (text == null) {
      return null;
    }
    var values = List.of(type.getEnumConstants());
    var chosen = values.stream().filter(value -> value.name().equals(text)).findAny();
    return chosen.orElseGet(() -> reject(name, FieldCode.NOT_ONE_OF, values.toString()));
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

  /** A JSON object, as text, or a text as it is; null if it is absent or null. */
  public String objectOrText(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    return value instanceof JsonObject ? value.toString() : reject(name, "a JSON object or a text");
  }

  /**
   * The members of a JSON object; null if it is absent or null. Its faults are its own: it is to be
   * ended by itself.
   */
  public JsonMembers object(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    return value instanceof JsonObject one ? new JsonMembers(one) : reject(name, "a JSON object");
  }

  /** The members of each object of a list, as {@link #object}; null if it is absent or null. */
  public List<JsonMembers> list(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonArray array)
        || !array.stream().allMatch(JsonObject.class::isInstance)) {
      return reject(name, "a list of objects");
    }
    return array.getValuesAs(JsonObject.class).stream().map(JsonMembers::new).toList();
  }

  /** A number; null if it is absent or null. */
  public BigDecimal number(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    return value instanceof JsonNumber number ? number.bigDecimalValue() : reject(name, "a number");
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
      texts.add(text(name + "[" + i + "]", array.get(i)));
    }
    return texts;
  }

  /** A list of objects, each as plain maps, lists and values; null if it is absent or null. */
  public List<Map<String, Object>> objects(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonArray array)
        || !array.stream().allMatch(JsonObject.class::isInstance)) {
      return reject(name, "a list of objects");
    }
    return array.stream().map(element -> plain((JsonObject) element)).toList();
  }

  private static Map<String, Object> plain(JsonObject object) {
    Map<String, Object> members = new LinkedHashMap<>();
    object.forEach((name, value) -> members.put(name, plain(value)));
    return members;
  }

  private static Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> plain((JsonObject) value);
      case ARRAY -> ((JsonArray) value).stream().map(JsonMembers::plain).toList();
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> ((JsonNumber) value).bigDecimalValue();
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
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
  private String text(String name, JsonValue value) {
    return value instanceof JsonString string && string.getString().indexOf('\0') < 0
        ? string.getString()
        : reject(name, "a string");
  }

  private <T> T reject(String name, String wanted) {
    return reject(name, FieldCode.MALFORMED, wanted);
  }

  private <T> T reject(String name, FieldCode code, String wanted) {
    faults.add(new FieldFault(name, code, wanted));
    return null;
  }
}
