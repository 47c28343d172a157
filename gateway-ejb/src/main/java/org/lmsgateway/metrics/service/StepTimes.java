package org.lmsgateway.metrics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.lmsgateway.metrics.Step;
import org.lmsgateway.metrics.StepClock;

/** How long the steps of launches take, in counters that many nodes' figures may be added up by. */
@ApplicationScoped
public class StepTimes implements StepClock {

  private final Map<Step, StepMeter> meters = new EnumMap<>(Step.class);

  protected StepTimes() {}

  @Inject
  public StepTimes(Meters meters) {
    for (var step : Step.values()) {
      this.meters.put(step, new StepMeter(step, meters));
    }
  }

  /** Makes the counters before anybody counts, so that a rate can be had of the first. */
  void begin(@Observes Startup start) {}

  @Override
  public <T> T time(Step step, Supplier<T> work) {
    var meter = meters.get(step);
    var begin = System.nanoTime();
    try {
      var result = work.get();
      meter.took(System.nanoTime() - begin);
      return result;
    } catch (RuntimeException e) {
      meter.wentWrong();
      throw e;
    }
  }
}
