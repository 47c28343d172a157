package org.lmsgateway.commandline.terminal;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;

/** Reads and writes JSON. */
public final class JsonText {
  /** Looked up once, not at each line of a long answer. */
  public static final JsonProvider JSON = JsonProvider.provider();

  private JsonText() {}

  /**
   * Reads an object.
   *
   * @throws jakarta.json.JsonException if it is none
   */
  public static JsonObject object(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  public static String pretty(JsonValue value) {
    var text = new StringWriter();
    var how = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (var generator = JSON.createGeneratorFactory(how).createGenerator(text)) {
      generator.write(value);
    }
    return text.toString().strip();
  }

  /** The member as a text; empty if there is none, or it is null or empty. */
  public static Optional<String> text(JsonObject object, String member) {
    return Optional.ofNullable(object.get(member)).map(JsonText::plain).filter(t -> !t.isEmpty());
  }

  /** A value as people read it: texts without quotes, null as nothing. */
  public static String plain(JsonValue value) {
    return switch (value.getValueType()) {
      case NULL -> "";
      case STRING -> ((JsonString) value).getString();
      default -> value.toString();
    };
  }
}
