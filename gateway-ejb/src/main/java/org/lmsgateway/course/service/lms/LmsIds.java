package org.lmsgateway.course.service.lms;

import java.util.Optional;
import org.lmsgateway.shared.service.Claims;

/** Reads ids, which should be texts; some LMSs send those that are numbers as numbers. */
public final class LmsIds {

  private LmsIds() {}

  /** The id, as a text. */
  public static Optional<String> read(Claims object, String name) {
    return object.values().get(name) instanceof Long number
        ? Optional.of(number.toString())
        : object.filled(name);
  }
}
