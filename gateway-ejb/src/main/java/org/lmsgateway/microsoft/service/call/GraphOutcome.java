package org.lmsgateway.microsoft.service.call;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lmsgateway.microsoft.GraphRefusal;

/** What came of a request to Microsoft 365. */
public sealed interface GraphOutcome<T> {

  /** It was done. */
  record Done<T>(T value) implements GraphOutcome<T> {
    public Done {
      Objects.requireNonNull(value, "what was done has a value");
    }
  }

  /**
   * It was not done.
   *
   * @param detail a code of Microsoft, safe to show and to log; may be empty
   * @param retryAfter when to come again, if Microsoft says so
   */
  record Refused<T>(GraphRefusal reason, String detail, Optional<Duration> retryAfter)
      implements GraphOutcome<T> {
    public Refused {
      Objects.requireNonNull(reason, "a refusal has a reason");
      Objects.requireNonNull(detail, "a detail may be empty, but not null");
    }

    public static <T> Refused<T> of(GraphRefusal reason, String detail) {
      return new Refused<>(reason, detail, Optional.empty());
    }

    /** The same of something else that was not done either. */
    public <R> Refused<R> as() {
      return new Refused<>(reason, detail, retryAfter);
    }
  }

  /** Goes on with what was done. */
  default <R> GraphOutcome<R> then(Function<T, GraphOutcome<R>> next) {
    return this instanceof Done<T> done ? next.apply(done.value()) : ((Refused<T>) this).as();
  }

  default <R> GraphOutcome<R> map(Function<T, R> next) {
    return then(value -> new Done<>(next.apply(value)));
  }
}
