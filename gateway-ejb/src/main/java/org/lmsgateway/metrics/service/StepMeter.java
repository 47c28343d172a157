package org.lmsgateway.metrics.service;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.lmsgateway.metrics.Step;

/**
 * The durations of one step. Its own buckets, because Payara makes those of a MicroProfile timer
 * from a sample that forgets: no rate can be had from them, nor can those of two nodes be added.
 */
final class StepMeter {

  /** From what a good launch takes to what the person has given up on. */
  private static final double[] BOUNDS_SECONDS = {
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10
  };

  private static final String BUCKET = "gateway_step_bucket";
  private static final String BUCKET_TEXT = "Steps of launches that took at most le seconds";

  private final long[] bounds = new long[BOUNDS_SECONDS.length];
  private final Counter[] buckets = new Counter[BOUNDS_SECONDS.length];
  private final Counter all;
  private final Counter sum;
  private final Counter faults;

  StepMeter(Step step, Meters meters) {
    var label = new Tag("step", step.name().toLowerCase(Locale.ROOT));
    for (int i = 0; i < BOUNDS_SECONDS.length; i++) {
      bounds[i] = (long) (BOUNDS_SECONDS[i] * TimeUnit.SECONDS.toNanos(1));
      var bound = new Tag("le", String.valueOf(BOUNDS_SECONDS[i]));
      buckets[i] = meters.counter(BUCKET, BUCKET_TEXT, label, bound);
    }
    all = meters.counter(BUCKET, BUCKET_TEXT, label, new Tag("le", "+Inf"));
    var time =
        Metadata.builder()
            .withName("gateway_step")
            .withDescription("Time that steps of launches took together")
            .withUnit(MetricUnits.NANOSECONDS)
            .build();
    sum = meters.counter(time, label);
    faults =
        meters.counter("gateway_step_faults", "Steps of launches that ended in a fault", label);
  }

  void took(long nanos) {
    for (int i = bounds.length - 1; i >= 0 && nanos <= bounds[i]; i--) {
      buckets[i].inc();
    }
    all.inc();
    sum.inc(nanos);
  }

  void wentWrong() {
    faults.inc();
  }
}
