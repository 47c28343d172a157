package org.lmsgateway.identity.access;

import java.util.List;
import org.lmsgateway.shared.FieldFault;

/** What became of opening a remote session, or of going on with one. */
public sealed interface RemoteOutcome {

  /** Open; the token is for calls in this session and stops with it. */
  record Open(RemoteSession session, AccessToken token) implements RemoteOutcome {}

  /** What the program says of itself is wrong. */
  record Rejected(List<FieldFault> faults) implements RemoteOutcome {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Not open.
   *
   * @param detail fills the place that the text leaves for it, such as a quota; may be empty
   */
  record Refused(RemoteRefusal reason, String detail) implements RemoteOutcome {}

  /** No such session of the caller. */
  record NotFound() implements RemoteOutcome {}
}
