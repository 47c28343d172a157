package org.lmsgateway.launch.service;

import java.util.function.Function;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.Refusal;

/**
 * One way to be refused.
 *
 * @param name what is wrong, as a sentence about the launch
 * @param drive takes a sound gateway and LMS to the refusal
 */
public record RefusalCase(LaunchReason reason, String name, Function<LaunchScene, Refusal> drive) {

  @Override
  public String toString() {
    return reason + ": " + name;
  }
}
