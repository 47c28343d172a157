package org.lmsgateway.commandline.gateway;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.commandline.terminal.JsonText;

/**
 * An answer that comes in lines: how far the gateway is, and at the end the result, or the problem,
 * of which the status is in the document then.
 */
final class Lines {
  static final String MEDIA_TYPE = "application/x-ndjson";

  private Lines() {}

  static Answer read(HttpResponse<Stream<String>> response, BiConsumer<Integer, Integer> progress) {
    var isLines = response.headers().firstValue("Content-Type").orElse("").startsWith(MEDIA_TYPE);
    try (var lines = response.body()) {
      return isLines
          ? last(response, lines, progress)
          : Answer.of(response, lines.collect(Collectors.joining("\n")));
    }
  }

  private static Answer last(
      HttpResponse<?> response, Stream<String> lines, BiConsumer<Integer, Integer> progress) {
    var results = new ArrayList<JsonObject>();
    lines.forEach(
        line -> {
          var object = object(line);
          if (object.containsKey("done")) {
            progress.accept(object.getInt("done"), object.getInt("total"));
          } else if (!object.isEmpty()) {
            results.add(object);
          }
        });
    var result = results.stream().findFirst();
    var status = result.map(object -> object.getInt("status", response.statusCode()));
    return Answer.of(response, status.orElse(response.statusCode()), result);
  }

  /** Nothing where the line was cut short. */
  private static JsonObject object(String line) {
    try {
      return JsonText.object(line);
    } catch (JsonException e) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }
}
