package org.lmsgateway.commandline.api;

import java.util.List;
import java.util.stream.IntStream;
import org.lmsgateway.commandline.gateway.Gateway;

/**
 * An address of the API, with places for names.
 *
 * @param path as in the description
 * @param segments those below the root of the API; places stand in braces
 */
public record Template(String path, List<String> segments) {

  static Template of(String path) {
    return new Template(path, List.of(path.substring(Gateway.API.length() + 1).split("/")));
  }

  /** Whether each word is the segment, or the segment a place. */
  boolean matches(List<String> words) {
    return words.size() == segments.size()
        && IntStream.range(0, words.size())
            .allMatch(i -> isPlace(i) || segments.get(i).equals(words.get(i)));
  }

  boolean isPlace(int segment) {
    return segments.get(segment).startsWith("{");
  }

  /** How many places it has. */
  long parameters() {
    return IntStream.range(0, segments.size()).filter(this::isPlace).count();
  }
}
