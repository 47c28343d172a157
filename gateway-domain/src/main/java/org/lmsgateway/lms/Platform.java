package org.lmsgateway.lms;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The LMS platforms that a registration can be for. */
public enum Platform {
  CANVAS("Canvas"),
  BLACKBOARD("Blackboard"),
  MOODLE("Moodle"),
  BRIGHTSPACE("Brightspace"),
  SCHOOLOGY("Schoology"),
  OPEN_LMS("Open LMS"),
  SAKAI("Sakai"),
  OPEN_EDX("Open edX"),
  OTHER("Other");

  private final String label;

  Platform(String label) {
    this.label = label;
  }

  /** The product's own name, the same in all languages but for {@link #OTHER}. */
  public String label() {
    return label;
  }

  /** Reads a platform as people and clients spell it: case, spaces and hyphens do not matter. */
  public static Optional<Platform> parse(String text) {
    if (text == null) {
      return Optional.empty();
    }
    var wanted = plain(text);
    return Stream.of(values()).filter(platform -> plain(platform.name()).equals(wanted)).findAny();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }
}
