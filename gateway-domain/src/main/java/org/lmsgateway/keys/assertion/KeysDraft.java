package org.lmsgateway.keys.assertion;

/**
 * The keys by which a client shall prove itself, as somebody entered them: one of the three, or
 * none. Each may be null or empty.
 *
 * @param jwksUrl where the client publishes its key set
 * @param jwks a JSON Web Key Set, or public keys in PEM
 * @param certificate one or several X.509 certificates in PEM
 */
public record KeysDraft(String jwksUrl, String jwks, String certificate) {

  /** None: the client has a secret. */
  public static final KeysDraft NONE = new KeysDraft(null, null, null);
}
