package org.lmsgateway.classteam;

import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.shared.error.ErrorCode;

/** The codes of all that can keep a team from being made, or from following its course. */
public final class ClassTeamErrors {

  private ClassTeamErrors() {}

  /** The code of that name; empty if another version of the gateway wrote it. */
  public static Optional<ErrorCode> find(String name) {
    return Stream.<ErrorCode[]>of(
            GraphRefusal.values(), ClassTeamRefusal.values(), CourseRefusal.values())
        .flatMap(Stream::of)
        .filter(code -> code.name().equals(name))
        .findFirst();
  }
}
