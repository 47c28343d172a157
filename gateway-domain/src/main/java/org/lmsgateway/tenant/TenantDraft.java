package org.lmsgateway.tenant;

/**
 * What somebody enters to register a tenant; nothing of it is checked yet.
 *
 * @param tenant the directory's GUID or domain
 * @param name what people call the institution; the directory's name if null
 * @param issuer the tenant's own OpenID provider (operators only), or null
 * @param cloud which of several clouds is meant, if that was asked, or null
 */
public record TenantDraft(String tenant, String name, String issuer, Cloud cloud) {}
