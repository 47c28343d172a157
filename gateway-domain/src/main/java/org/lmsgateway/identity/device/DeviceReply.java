package org.lmsgateway.identity.device;

import org.lmsgateway.identity.access.AccessToken;

/** What a program is answered that asks whether it has been let in (RFC 8628 §3.5). */
public sealed interface DeviceReply {

  /** It has; the token is that of the person, for a short time, to open a remote session with. */
  record Granted(AccessToken token) implements DeviceReply {}

  /** Nobody has decided yet. */
  record Pending() implements DeviceReply {}

  /** Nobody has decided yet, and it asks too often: five seconds more between any two times. */
  record SlowDown() implements DeviceReply {}

  /** It has not, and asking again does not help. */
  record Refused(DeviceRefusal reason) implements DeviceReply {}
}
