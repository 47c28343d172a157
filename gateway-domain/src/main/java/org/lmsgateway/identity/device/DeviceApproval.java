package org.lmsgateway.identity.device;

import java.util.Optional;

/**
 * Lets a person who has signed in decide about a program that waits. Whoever has the code decides,
 * of whatever tenant: the program then acts for that person and that person's tenant only. Who
 * types codes that do not exist has to wait, ever longer.
 */
public interface DeviceApproval {

  /**
   * What waits under a code.
   *
   * @param userCode as typed: in any case, with or without hyphens and blanks; may be null
   */
  DeviceQuestion find(String userCode);

  /**
   * Approves or denies, once.
   *
   * @return why not; empty if it is done
   */
  Optional<DeviceQuestion.Refused> decide(String userCode, boolean approve);
}
