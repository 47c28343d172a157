package org.lmsgateway.identity.provider;

import java.util.Objects;
import org.lmsgateway.shared.Caller;

/**
 * How the institution of somebody who has signed in stands with this gateway.
 *
 * @param directory by what it is known: a GUID, a domain or an issuer
 * @param mayRegister whether this person may register it
 * @param blockReason what the operator who blocked it has its admins told; null for others
 * @param caller the person, who belongs to the tenant if the state is {@link State#SERVED}
 */
public record Standing(
    State state, String directory, boolean mayRegister, String blockReason, Caller caller) {

  /** Where the institution is on its way. */
  public enum State {
    UNREGISTERED,
    /** Registered, waits for an operator. */
    PENDING,
    /** Shut out by an operator. */
    BLOCKED,
    /** In a cloud that is not served here. */
    CLOUD_NOT_SERVED,
    SERVED
  }

  public Standing {
    Objects.requireNonNull(state, "a standing has a state");
    Objects.requireNonNull(caller, "a standing is somebody's");
  }
}
