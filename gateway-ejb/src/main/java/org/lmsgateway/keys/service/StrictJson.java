package org.lmsgateway.keys.service;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks at JSON before anybody reads it: one object, to the letter of RFC 8259, in which no member
 * comes twice at any depth. Of two members of a name some readers take the first and some the last,
 * so that what was checked would not be what is used (RFC 7515 §4, RFC 7519 §4); the JOSE library's
 * own reader is lenient about this and about much else.
 */
final class StrictJson {

  /** Far more than any LMS sends, and far less than what fills a stack. */
  private static final int MOST_DEPTH = 32;

  private final Deque<Set<String>> names = new ArrayDeque<>();

  private StrictJson() {}

  /** What is wrong; an empty text if nothing is. */
  static String fault(String json) {
    try (var parser = JSON.createParser(new StringReader(json))) {
      return new StrictJson().read(parser);
    } catch (RuntimeException e) {
      // Beside JsonException: the parser has none of its own for some of what it refuses.
      return "not JSON";
    }
  }

  private String read(JsonParser parser) {
    if (parser.next() != Event.START_OBJECT) {
      return "not a JSON object";
    }
    names.push(new HashSet<>());
    // Reads on behind the object, too, so that nothing can follow it.
    while (parser.hasNext()) {
      var fault = look(parser.next(), parser);
      if (!fault.isEmpty()) {
        return fault;
      }
    }
    return "";
  }

  private String look(Event event, JsonParser parser) {
    switch (event) {
      case START_OBJECT, START_ARRAY -> names.push(new HashSet<>());
      case END_OBJECT, END_ARRAY -> names.pop();
      case KEY_NAME -> {
        if (!names.element().add(parser.getString())) {
          return "a member comes twice";
        }
      }
      case VALUE_NUMBER -> {
        if (!Double.isFinite(Double.parseDouble(parser.getString()))) {
          return "a number is too large";
        }
      }
      default -> {
        // texts, true, false and null are what they are
      }
    }
    return names.size() > MOST_DEPTH ? "nested too deeply" : "";
  }
}
