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
