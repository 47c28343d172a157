package org.lmsgateway.microsoft.service.setup;

import java.util.Map;
import java.util.Optional;

/**
 * Where a directory's OneDrive is, by the domain that the directory began with: {@code
 * school.onmicrosoft.com} has {@code https://school-my.sharepoint.com}.
 */
final class OneDriveAddress {

  private static final Map<String, String> HOSTS =
      Map.of(
          ".onmicrosoft.com", "-my.sharepoint.com",
          ".onmicrosoft.us", "-my.sharepoint.us",
          ".partner.onmschina.cn", "-my.sharepoint.cn");

  private OneDriveAddress() {}

  /** Empty for a domain of the tenant's own, which does not tell it. */
  static Optional<String> of(String domain) {
    return HOSTS.entrySet().stream()
        .filter(host -> domain.endsWith(host.getKey()))
        .map(host -> domain.replace(host.getKey(), "") + host.getValue())
        .filter(host -> host.matches("[a-z0-9-]+\\.sharepoint\\.[a-z]+"))
        .map(host -> "https://" + host)
        .findFirst();
  }
}
