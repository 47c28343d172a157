package org.lmsgateway.identity.provider;

import java.net.URI;
import java.util.Objects;

/** How signing in goes on. */
public sealed interface SignInWay {

  /**
   * To the provider.
   *
   * @param id tells this sign-in from others of the same browser at the same time
   * @param sealed what the browser keeps until it comes back, and nobody else sees
   */
  record ToProvider(URI address, String id, String sealed) implements SignInWay {
    public ToProvider {
      Objects.requireNonNull(address, "a way has an address");
    }

    /**
     * The id of the sign-in that a state belongs to; empty if it cannot be one of ours.
     *
     * @param state as it came; not checked yet
     */
    public static String idOf(String state) {
      return state.matches("[A-Za-z0-9_-]{8,}") ? state.substring(0, 8) : "";
    }

    /** Without what the browser keeps. */
    @Override
    public String toString() {
      return "ToProvider[" + address.getHost() + "]";
    }
  }

  /** No provider is known for the address that was typed. */
  record NoProvider() implements SignInWay {}

  /** Not at all. */
  record Refused(SignInReason reason, String reference) implements SignInWay {}
}
