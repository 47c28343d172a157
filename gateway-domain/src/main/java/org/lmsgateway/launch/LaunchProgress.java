package org.lmsgateway.launch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.launch.fact.LaunchFact;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.LaunchStep;

/**
 * How far a launch has come.
 *
 * @param step of the launch
 * @param standing what became of it
 */
public record LaunchProgress(LaunchStep step, Standing standing) {

  /** What became of a step. */
  public enum Standing {
    PASSED,
    FAILED,
    /** An earlier step failed. */
    NOT_REACHED,
    /** It may still happen. */
    AWAITED,
    /** It did not happen in time. */
    MISSED
  }

  /** All steps of a launch; of one that only an app's swap made known, the swap alone. */
  public static List<LaunchProgress> of(Launch launch, Instant now) {
    var failed = launch.reason().map(reason -> failedStep(launch, reason));
    if (failed.equals(Optional.of(LaunchStep.HAND_OFF))) {
      return List.of(new LaunchProgress(LaunchStep.HAND_OFF, Standing.FAILED));
    }
    var steps = new ArrayList<LaunchProgress>();
    for (var step : LaunchStep.values()) {
      steps.add(
          new LaunchProgress(
              step,
              failed.map(at -> standing(step, at)).orElseGet(() -> standing(launch, step, now))));
    }
    return steps;
  }

  /** Whether a launch is served is checked twice; the second time its message is known. */
  private static LaunchStep failedStep(Launch launch, LaunchReason reason) {
    var step = LaunchStep.of(reason);
    return step == LaunchStep.SERVED && launch.facts().get(LaunchFact.MESSAGE_TYPE).isPresent()
        ? LaunchStep.ADMISSION
        : step;
  }

  private static Standing standing(LaunchStep step, LaunchStep failed) {
    if (step == failed) {
      return Standing.FAILED;
    }
    return step.compareTo(failed) < 0 ? Standing.PASSED : Standing.NOT_REACHED;
  }

  private static Standing standing(Launch accepted, LaunchStep step, Instant now) {
    if (step != LaunchStep.HAND_OFF || accepted.isSwapped()) {
      return Standing.PASSED;
    }
    return accepted.isCodeExpired(now) ? Standing.MISSED : Standing.AWAITED;
  }
}
