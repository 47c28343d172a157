package org.lmsgateway.identity.provider.own;

import java.net.URI;
import java.util.Objects;
import org.lmsgateway.identity.provider.SignInReason;

/** What came of looking at what a provider publishes. */
public sealed interface ProviderCheck {

  /**
   * It can be used.
   *
   * @param authorization where people sign in
   */
  record Sound(URI authorization) implements ProviderCheck {}

  /**
   * It cannot be used.
   *
   * @param detail what was measured; it may come from outside
   */
  record Faulty(SignInReason reason, String detail) implements ProviderCheck {
    public Faulty {
      Objects.requireNonNull(reason, "a fault has a reason");
    }
  }
}
