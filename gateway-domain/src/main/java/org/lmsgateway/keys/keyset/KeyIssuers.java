package org.lmsgateway.keys.keyset;

import java.net.URI;
import java.util.Set;

/**
 * For which issuers a key may sign. A provider of many tenants has one key set for all and names
 * with some keys the tenant that they are for, in the member {@code issuer}.
 */
public interface KeyIssuers {

  /**
   * The issuers of the key that a token says to be signed with. Asked after the token was verified,
   * it costs no fetch.
   *
   * @param token a signed token in compact form
   * @return empty if the key set names none for that key
   */
  Set<String> of(String token, URI keysetAddress);
}
