package org.lmsgateway.tenant;

/**
 * Who signs a tenant's people in: either a Microsoft directory or an OpenID provider of its own.
 *
 * @param directoryGuid the directory's GUID, by which sign-ins are recognised; null for an own
 *     provider
 * @param issuer the own provider's issuer; null for a directory
 */
public record TenantProvider(String directoryGuid, String issuer) {
  public TenantProvider {
    if ((directoryGuid == null) == (issuer == null)) {
      throw new IllegalArgumentException("a tenant has a directory or an issuer of its own");
    }
  }

  public static TenantProvider directory(String guid) {
    return new TenantProvider(guid, null);
  }

  public static TenantProvider own(String issuer) {
    return new TenantProvider(null, issuer);
  }
}
