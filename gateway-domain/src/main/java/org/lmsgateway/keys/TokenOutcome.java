package org.lmsgateway.keys;

import java.util.Map;
import java.util.Objects;

/** What became of a token's check. */
public sealed interface TokenOutcome {

  /**
   * The signature is the LMS's own. Nothing is said yet about the claims.
   *
   * @param claims as sent: strings, numbers, booleans, lists, maps, and null values
   * @param keyId of the key that it is signed with; as sent
   * @param algorithm that it is signed by
   */
  record Verified(Map<String, Object> claims, String keyId, String algorithm)
      implements TokenOutcome {
    public Verified {
      Objects.requireNonNull(claims, "a verified token has claims");
    }
  }

  /**
   * Nothing in the token may be believed.
   *
   * @param detail a word for the admin, such as the algorithm; empty where there is nothing to say
   */
  record Rejected(TokenFault fault, String detail) implements TokenOutcome {
    public Rejected {
      Objects.requireNonNull(fault, "a rejected token has a fault");
      Objects.requireNonNull(detail, "the detail may be empty, but not null");
    }
  }
}
