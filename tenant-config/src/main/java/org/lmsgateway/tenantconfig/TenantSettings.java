package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Which tenants are served and who may register one.
 *
 * @param registration who may register a tenant
 * @param allowedClouds names of the clouds that are served
 * @param publicRegions the region scopes that the worldwide commercial cloud is known by
 * @param authorities base addresses of the directories that are asked for a tenant's cloud, in this
 *     order; without a slash at the end
 */
public record TenantSettings(
    TenantRegistration registration,
    Set<String> allowedClouds,
    Set<String> publicRegions,
    List<URI> authorities) {}
