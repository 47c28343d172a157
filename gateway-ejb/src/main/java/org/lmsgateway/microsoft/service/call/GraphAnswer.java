package org.lmsgateway.microsoft.service.call;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lmsgateway.outbound.SendOutcome.Answered;

/**
 * An answer of Microsoft Graph, alone or out of a batch.
 *
 * @param headers by name, in any case
 * @param body the empty object if there was none
 */
public record GraphAnswer(int status, Map<String, String> headers, JsonObject body) {

  private static final long LONGEST_WAIT_SECONDS = 3600;
  private static final int MOST_DETAIL = 120;

  public GraphAnswer {
    var anyCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }

  /** Empty if the body is no JSON object. */
  static Optional<GraphAnswer> of(Answered answer) {
    return read(answer.body())
        .map(
            body ->
                new GraphAnswer(
                    answer.status(),
                    answer.headers().entrySet().stream()
                        .filter(header -> !header.getValue().isEmpty())
                        .collect(
                            Collectors.toMap(
                                Map.Entry::getKey, header -> header.getValue().get(0))),
                    body));
  }

  /** One answer of a batch. */
  static GraphAnswer of(JsonObject response) {
    var headers = object(response, "headers");
    return new GraphAnswer(
        response.getInt("status", 0),
        headers.keySet().stream()
            .filter(name -> headers.get(name) instanceof JsonString)
            .collect(Collectors.toMap(name -> name, headers::getString)),
        object(response, "body"));
  }

  private static Optional<JsonObject> read(String text) {
    if (text.isBlank()) {
      return Optional.of(JsonValue.EMPTY_JSON_OBJECT);
    }
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readValue() instanceof JsonObject object
          ? Optional.of(object)
          : Optional.empty();
    } catch (RuntimeException e) {
      // Beside JsonException: Parsson has none of its own for JSON that is nested too deeply.
      return Optional.empty();
    }
  }

  private static JsonObject object(JsonObject parent, String name) {
    return parent.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Turned away at the door, so that nothing was done. */
  boolean isBusy() {
    return status == 429 || status == 503;
  }

  /** RFC 9110 §10.2.3, in seconds, as Microsoft Graph documents it. */
  Optional<Duration> retryAfter() {
    return Optional.ofNullable(headers.get("Retry-After"))
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Long::parseLong)
        .map(seconds -> Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT_SECONDS)));
  }

  /** The code of an error, plain and short. */
  String errorCode() {
    return printable(object(body, "error").getString("code", ""));
  }

  /** Whether the words of an error have that in them; they may name people, and go no further. */
  public boolean errorSays(String words) {
    return object(body, "error").getString("message", "").contains(words);
  }

  static String printable(String text) {
    var plain = text.replaceAll("[^\\x20-\\x7e]", "?");
    return plain.length() > MOST_DETAIL ? plain.substring(0, MOST_DETAIL) : plain;
  }

  /** Without headers and body, which hold people. */
  @Override
  public String toString() {
    return "GraphAnswer[" + status + "]";
  }
}
