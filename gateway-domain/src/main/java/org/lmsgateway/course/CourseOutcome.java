package org.lmsgateway.course;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What became of something that an app asked of a course. */
public sealed interface CourseOutcome<T> {

  record Done<T>(T value) implements CourseOutcome<T> {
    public Done {
      Objects.requireNonNull(value, "what was done has a value");
    }
  }

  /**
   * Nothing was done, or nobody knows (a time-out of the LMS).
   *
   * @param detail what exactly, without personal data; may be empty
   * @param lmsStatus the HTTP status of the LMS's answer; 0 if there was none
   * @param retryAfter how long the LMS asks to wait; empty if it does not say
   */
  record Refused<T>(
      CourseRefusal reason, String detail, int lmsStatus, Optional<Duration> retryAfter)
      implements CourseOutcome<T> {
    public Refused {
      Objects.requireNonNull(reason, "a refusal has a reason");
      Objects.requireNonNull(detail, "the detail may be empty, but not null");
      Objects.requireNonNull(retryAfter, "the wait may be empty, but not null");
    }

    public static <T> Refused<T> of(CourseRefusal reason, String detail) {
      return new Refused<>(reason, detail, 0, Optional.empty());
    }

    /** The same refusal of something else. */
    @SuppressWarnings("unchecked") // it holds no value of the type
    public <U> Refused<U> as() {
      return (Refused<U>) this;
    }
  }

  /** Goes on with the value, if there is one. */
  default <U> CourseOutcome<U> then(Function<T, CourseOutcome<U>> next) {
    return this instanceof Done<T> done ? next.apply(done.value()) : ((Refused<T>) this).as();
  }

  /** Makes another value of it, if there is one. */
  default <U> CourseOutcome<U> map(Function<T, U> change) {
    return then(value -> new Done<>(change.apply(value)));
  }
}
