package org.lmsgateway.identity.provider;

import java.net.URI;
import java.util.Optional;

/**
 * Signs people in with the provider of the installation, or with that of their tenant. Nothing is
 * remembered between the way there and the way back but in a sealed text, which the browser keeps,
 * so that any node can do either.
 */
public interface ProviderSignIn {

  /**
   * What the sign-in page offers.
   *
   * @param address a mail address or domain for which the page was opened, or null
   */
  SignInOffer offer(String address);

  /** Finds the provider and makes the request that the browser takes to it. */
  SignInWay begin(SignInRequest request);

  /** Checks what the provider answers: state, code, ID token, then the person. */
  ProviderOutcome complete(ProviderReply reply);

  /**
   * Where the provider's own session is ended (RP-Initiated Logout 1.0 §2), or empty if it cannot
   * be.
   *
   * @param session as {@link ProviderOutcome.SignedIn} gave it
   */
  Optional<URI> logout(String session);
}
