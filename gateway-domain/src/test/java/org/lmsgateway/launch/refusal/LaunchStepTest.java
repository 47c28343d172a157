package org.lmsgateway.launch.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LaunchStepTest {

  @Test
  void reasonsFollowTheStepsInTheirOrder() {
    assertThat(Arrays.stream(LaunchReason.values()).map(LaunchStep::of))
        .isSorted()
        .contains(LaunchStep.values());
  }

  @Test
  void stepsEndWhereTheNextOnesBegin() {
    assertThat(LaunchStep.of(LaunchReason.LOGIN_DEPLOYMENTS_DIFFER)).isEqualTo(LaunchStep.LOGIN);
    assertThat(LaunchStep.of(LaunchReason.PRACTICE_SWITCHED_OFF)).isEqualTo(LaunchStep.SERVED);
    assertThat(LaunchStep.of(LaunchReason.TOO_MANY_LOGINS)).isEqualTo(LaunchStep.SERVED);
    assertThat(LaunchStep.of(LaunchReason.TOO_MANY_LAUNCHES)).isEqualTo(LaunchStep.BROWSER);
    assertThat(LaunchStep.of(LaunchReason.STATE_EXPIRED)).isEqualTo(LaunchStep.ANSWER);
    assertThat(LaunchStep.of(LaunchReason.SIGNATURE_INVALID)).isEqualTo(LaunchStep.SIGNATURE);
    assertThat(LaunchStep.of(LaunchReason.NONCE_MISMATCH)).isEqualTo(LaunchStep.TOKEN);
    assertThat(LaunchStep.of(LaunchReason.TARGET_LINK_MISMATCH)).isEqualTo(LaunchStep.MESSAGE);
    assertThat(LaunchStep.of(LaunchReason.CODE_ALREADY_USED)).isEqualTo(LaunchStep.HAND_OFF);
  }
}
