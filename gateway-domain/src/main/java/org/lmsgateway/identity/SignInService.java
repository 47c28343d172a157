package org.lmsgateway.identity;

/** Signs people in with a local account. */
public interface SignInService {

  /** Whether there are local accounts at all ({@code gateway.accounts.enabled}). */
  boolean isOffered();

  /**
   * Checks a password. It takes as long for a name that does not exist as for a wrong password, and
   * counts the wrong ones of both.
   */
  SignInOutcome signIn(String username, String password);
}
