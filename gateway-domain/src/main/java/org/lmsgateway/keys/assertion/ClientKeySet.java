package org.lmsgateway.keys.assertion;

import java.net.URI;
import java.util.Objects;

/** Where the public keys are of a client that proves itself by a signed assertion (RFC 7523). */
public sealed interface ClientKeySet {

  /** The client publishes them; fetched through the guarded client, and cached. */
  record Published(URI address) implements ClientKeySet {
    public Published {
      Objects.requireNonNull(address, "a published key set has an address");
    }
  }

  /** Somebody entered them: a JSON Web Key Set (RFC 7517 §5). */
  record Entered(String json) implements ClientKeySet {
    public Entered {
      Objects.requireNonNull(json, "an entered key set is there");
    }
  }

  /**
   * Somebody entered certificates: X.509 in PEM (RFC 7468 §5), one or several. They are trusted as
   * they are, whoever issued them, as long as they are valid.
   */
  record Certified(String pem) implements ClientKeySet {
    public Certified {
      Objects.requireNonNull(pem, "an entered certificate is there");
    }
  }
}
