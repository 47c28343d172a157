package org.lmsgateway.metrics;

import java.util.function.Supplier;

/** Measures how long the steps of launches take. */
public interface StepClock {

  /**
   * Does the work and writes down how long it took; if it throws, that the step went wrong.
   *
   * @return what the work returns
   */
  <T> T time(Step step, Supplier<T> work);
}
