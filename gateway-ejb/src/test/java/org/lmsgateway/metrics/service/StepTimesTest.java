package org.lmsgateway.metrics.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lmsgateway.metrics.Step;

class StepTimesTest {

  private final TestRegistry registry = new TestRegistry();
  private final StepTimes times = new StepTimes(registry.meters());

  @Test
  void countsWhatWasFastInEveryBucketAbove() {
    var meter = new StepMeter(Step.LOGIN, registry.meters());

    meter.took(2_000_000);

    assertThat(registry.count("gateway_step_bucket", "step=login", "le=0.001")).isZero();
    assertThat(registry.count("gateway_step_bucket", "step=login", "le=0.0025")).isOne();
    assertThat(registry.count("gateway_step_bucket", "step=login", "le=10.0")).isOne();
    assertThat(registry.count("gateway_step_bucket", "step=login", "le=+Inf")).isOne();
    assertThat(registry.count("gateway_step", "step=login")).isEqualTo(2_000_000);
  }

  @Test
  void countsWhatTookLongerThanAllBoundsToo() {
    var meter = new StepMeter(Step.LOGIN, registry.meters());

    meter.took(60_000_000_000L);

    assertThat(registry.count("gateway_step_bucket", "step=login", "le=10.0")).isZero();
    assertThat(registry.count("gateway_step_bucket", "step=login", "le=+Inf")).isOne();
  }

  @Test
  void givesBackWhatTheWorkReturns() {
    assertThat(times.time(Step.CALLBACK, () -> "done")).isEqualTo("done");
    assertThat(registry.count("gateway_step_bucket", "step=callback", "le=+Inf")).isOne();
    assertThat(registry.count("gateway_step_faults", "step=callback")).isZero();
  }

  @Test
  void countsAFaultAndPassesItOn() {
    assertThatThrownBy(
            () ->
                times.time(
                    Step.SWAP,
                    () -> {
                      throw new IllegalStateException("database away");
                    }))
        .hasMessage("database away");

    assertThat(registry.count("gateway_step_faults", "step=swap")).isOne();
    assertThat(registry.count("gateway_step_bucket", "step=swap", "le=+Inf")).isZero();
  }
}
