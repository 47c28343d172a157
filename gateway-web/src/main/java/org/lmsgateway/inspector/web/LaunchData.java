package org.lmsgateway.inspector.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the data of a launch for display. What an LMS sent may be absent, null or of another type
 * than the specification says; none of that is an error here, because showing it is the purpose.
 */
record LaunchData(Map<?, ?> members) {

  /** A member that should be an object; an empty one if it is not. */
  LaunchData in(String name) {
    return new LaunchData(members.get(name) instanceof Map<?, ?> map ? map : Map.of());
  }

  /**
   * A member as a text: empty if it is absent or null, a list of texts with commas, everything else
   * that is no single value as JSON.
   */
  String text(String name) {
    var value = members.get(name);
    return value instanceof Collection<?> all && all.stream().allMatch(String.class::isInstance)
        ? String.join(", ", texts(name))
        : textOf(value);
  }

  /** A member that should be a list of texts, without its nulls; a single value counts as one. */
  List<String> texts(String name) {
    var value = members.get(name);
    if (value instanceof Collection<?> all) {
      return all.stream().filter(Objects::nonNull).map(LaunchData::textOf).toList();
    }
    return value == null ? List.of() : List.of(textOf(value));
  }

  static String textOf(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Map || value instanceof Collection
        ? JsonText.of(value)
        : value.toString();
  }
}
