package org.lmsgateway.launch.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.lmsgateway.launch.LaunchOutcome;
import org.lmsgateway.launch.LaunchOutcome.Accepted;
import org.lmsgateway.launch.LoginOutcome;
import org.lmsgateway.launch.SwapOutcome;
import org.lmsgateway.launch.refusal.Refusal;

/** Takes outcomes apart. */
public final class LaunchAssertions {

  private LaunchAssertions() {}

  public static Refusal refusal(LoginOutcome outcome) {
    assertThat(outcome).isInstanceOf(LoginOutcome.Refused.class);
    return ((LoginOutcome.Refused) outcome).refusal();
  }

  public static Refusal refusal(LaunchOutcome outcome) {
    assertThat(outcome).isInstanceOf(LaunchOutcome.Refused.class);
    return ((LaunchOutcome.Refused) outcome).refusal();
  }

  public static Refusal refusal(SwapOutcome outcome) {
    assertThat(outcome).isInstanceOf(SwapOutcome.Refused.class);
    return ((SwapOutcome.Refused) outcome).refusal();
  }

  /** The one-time code of an accepted launch. */
  public static String code(LaunchOutcome outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return Answer.query(((Accepted) outcome).handOff()).get("code");
  }
}
