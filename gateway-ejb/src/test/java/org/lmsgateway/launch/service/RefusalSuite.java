package org.lmsgateway.launch.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.launch.LaunchResult;

/** What holds for every refusal, at whichever step it is. */
public abstract class RefusalSuite {

  @ParameterizedTest
  @MethodSource("cases")
  public void refusesAndRecordsWhenThe(RefusalCase refused) {
    try (var scene = new LaunchScene()) {
      var refusal = refused.drive().apply(scene);

      assertThat(refusal.reason()).isEqualTo(refused.reason());
      var recorded = scene.lastLaunch();
      assertThat(recorded.reference()).isEqualTo(refusal.reference());
      assertThat(recorded.result()).isEqualTo(LaunchResult.REFUSED);
      assertThat(recorded.reason()).contains(refused.reason());
      assertThat(recorded.detail()).isEqualTo(refusal.detail());
    }
  }
}
