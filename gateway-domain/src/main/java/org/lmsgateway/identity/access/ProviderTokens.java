package org.lmsgateway.identity.access;

/**
 * Reads bearer tokens that the OpenID provider of a tenant, or that of the installation, has issued
 * for the gateway's API (MicroProfile JWT 2.1 §5).
 */
public interface ProviderTokens {

  /**
   * Reads a token that is not the gateway's own. Tenant and roles are those that the same claims
   * would give at the sign-in to the portal.
   *
   * @return good, refused, or bad if it is no token with an issuer
   */
  TokenReading read(String bearer);
}
