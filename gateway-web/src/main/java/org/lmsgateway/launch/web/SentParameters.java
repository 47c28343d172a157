package org.lmsgateway.launch.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lmsgateway.launch.LaunchParameters;

/** Reads what a browser sent. */
final class SentParameters {
  private SentParameters() {}

  /** A name without {@code =} has no value at all; to a launch that is the same as an empty one. */
  static LaunchParameters of(MultivaluedMap<String, String> sent) {
    return new LaunchParameters(
        sent.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> values(entry.getValue()))));
  }

  private static List<String> values(List<String> sent) {
    return sent.stream().map(value -> value == null ? "" : value).toList();
  }
}
