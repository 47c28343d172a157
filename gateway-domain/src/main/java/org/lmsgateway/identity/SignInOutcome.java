package org.lmsgateway.identity;

import java.time.Duration;
import java.util.Objects;
import org.lmsgateway.shared.Caller;

/** What became of signing in with a local account. */
public sealed interface SignInOutcome {

  /** Name and password are right. */
  record SignedIn(Caller caller) implements SignInOutcome {
    public SignedIn {
      Objects.requireNonNull(caller, "who has signed in is a caller");
    }
  }

  /** The name or the password is wrong; which, is not said. */
  record Wrong() implements SignInOutcome {}

  /** Both are right, but the account is switched off. */
  record SwitchedOff() implements SignInOutcome {}

  /**
   * Too many wrong passwords lately; this one was not looked at.
   *
   * @param delay until the next try
   */
  record Throttled(Duration delay) implements SignInOutcome {}
}
