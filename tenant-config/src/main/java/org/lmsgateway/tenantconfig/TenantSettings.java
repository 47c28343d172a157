package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.lmsgateway.tenantconfig.source.SettingSource;

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
    List<URI> authorities) {

  static TenantSettings read(SettingSource source) {
    var authorities =
        source.list("gateway.directory.authorities").stream()
            .map(value -> source.address("gateway.directory.authorities", value))
            .toList();
    return new TenantSettings(
        source.choice("gateway.tenant.registration", TenantRegistration.class),
        upperCase(source.list("gateway.cloud.allowed")),
        upperCase(source.list("gateway.cloud.public-regions")),
        authorities);
  }

  private static Set<String> upperCase(Set<String> names) {
    return names.stream()
        .map(name -> name.toUpperCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
