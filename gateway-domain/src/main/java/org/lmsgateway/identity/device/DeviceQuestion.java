package org.lmsgateway.identity.device;

import java.io.Serializable;
import java.time.Instant;

/** What a person is told who has typed a code. */
public sealed interface DeviceQuestion extends Serializable {

  /**
   * A program waits to be let in.
   *
   * @param userCode as the program shows it
   * @param address the network address that it asked from
   */
  record Waiting(String userCode, String client, String address, Instant askedAt)
      implements DeviceQuestion {}

  /**
   * None does, or not any more.
   *
   * @param detail fills the place that the text leaves for it; may be empty
   */
  record Refused(DeviceRefusal reason, String detail) implements DeviceQuestion {}
}
