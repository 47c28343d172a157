package org.lmsgateway.registration.service.dynamic.platform;

import java.util.function.Function;
import org.lmsgateway.registration.dynamic.DynamicOutcome;
import org.lmsgateway.registration.dynamic.DynamicOutcome.Refused;
import org.lmsgateway.registration.dynamic.DynamicRefusal;

/**
 * What came of one step: a value, or why there is none.
 *
 * @param value null if it was refused
 * @param refused null if there is a value
 */
public record Step<T>(T value, Refused refused) {

  public static <T> Step<T> of(T value) {
    return new Step<>(value, null);
  }

  public static <T> Step<T> refused(Refused refused) {
    return new Step<>(null, refused);
  }

  public static <T> Step<T> refused(DynamicRefusal reason, String detail) {
    return refused(new Refused(reason, detail));
  }

  public static <T> Step<T> refused(DynamicRefusal reason) {
    return refused(reason, "");
  }

  /** Goes on with the value, if there is one. */
  public <R> Step<R> then(Function<T, Step<R>> next) {
    return refused == null ? next.apply(value) : refused(refused);
  }

  /** The end of all steps. */
  public DynamicOutcome end(Function<T, DynamicOutcome> done) {
    return refused == null ? done.apply(value) : refused;
  }
}
