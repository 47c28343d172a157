package org.lmsgateway.course;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Names a course inside the gateway. The LMS's own id may be the same in two LMSs.
 *
 * @param value a UUID in lower case
 */
public record CourseId(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  public CourseId {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a course id is a UUID in lower case");
    }
  }

  public static CourseId random() {
    return new CourseId(UUID.randomUUID().toString());
  }

  /** Reads an id that came from outside; empty if it has not the form of one. */
  public static Optional<CourseId> parse(String text) {
    return text != null && FORM.matcher(text).matches()
        ? Optional.of(new CourseId(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
