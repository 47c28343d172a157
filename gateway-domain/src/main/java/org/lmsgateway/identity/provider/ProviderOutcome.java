package org.lmsgateway.identity.provider;

import java.util.Objects;
import org.lmsgateway.shared.Caller;

/** What became of signing in with a provider. */
public sealed interface ProviderOutcome {

  /**
   * The person is known and may come in.
   *
   * @param returnTo the page to go to
   * @param session what {@link ProviderSignIn#logout} needs; sealed
   */
  record SignedIn(Caller caller, String returnTo, String session) implements ProviderOutcome {
    public SignedIn {
      Objects.requireNonNull(caller, "who has signed in is a caller");
    }

    /** Without the session. */
    @Override
    public String toString() {
      return "SignedIn[" + caller.subject() + "]";
    }
  }

  /**
   * Not let in.
   *
   * @param reference under which the log tells why
   * @param session what {@link ProviderSignIn#logout} needs to change accounts, or null; sealed
   */
  record Refused(SignInReason reason, String reference, String session)
      implements ProviderOutcome {}
}
