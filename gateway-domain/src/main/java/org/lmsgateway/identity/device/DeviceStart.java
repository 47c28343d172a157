package org.lmsgateway.identity.device;

import java.time.Duration;

/** What a program is answered that wants to be let in. */
public sealed interface DeviceStart {

  /**
   * It may wait.
   *
   * @param deviceCode what it asks with; only the program knows it
   * @param userCode what the person types, such as {@code WDJB-MJHT}
   * @param life how long both are good for
   * @param interval how long it waits before it asks again
   */
  record Begun(String deviceCode, String userCode, Duration life, Duration interval)
      implements DeviceStart {

    /** Without the codes, so that they cannot reach a log. */
    @Override
    public String toString() {
      return "Begun[" + life + "]";
    }
  }

  /** No program that the gateway knows. */
  record ClientUnknown() implements DeviceStart {}

  /** It may not. */
  record Refused(DeviceRefusal reason) implements DeviceStart {}
}
