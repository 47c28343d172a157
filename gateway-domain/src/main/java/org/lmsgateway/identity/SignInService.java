package org.lmsgateway.identity;

import org.lmsgateway.shared.Caller;

/** Signs people in with a local account. */
public interface SignInService {

  /** Whether there are local accounts at all ({@code gateway.accounts.enabled}). */
  boolean isOffered();

  /** Whether who signed in some time ago may still be here: neither switched off nor deleted. */
  boolean isStillWelcome(Caller caller);

  /** Takes down that somebody leaves, wherever they signed in. */
  void signOut(Caller caller);

  /**
   * Checks a password. It takes as long for a name that does not exist as for a wrong password, and
   * counts the wrong ones of both.
   */
  SignInOutcome signIn(String username, String password);
}
