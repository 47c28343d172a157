package org.lmsgateway.outbound.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.lmsgateway.tenantconfig.OutboundSettings;

/**
 * Decides which addresses may be fetched: https at public addresses, and the hosts that the
 * operator listed. Without it, whoever can register an LMS could make the gateway fetch from the
 * inside of the operator's network (server-side request forgery).
 */
@ApplicationScoped
public class AddressGuard {

  private Set<String> listed;

  protected AddressGuard() {}

  @Inject
  public AddressGuard(OutboundSettings settings) {
    this.listed = settings.allowed();
  }

  /** Whether the host, with this port or with any, is in {@code gateway.outbound.allow}. */
  public boolean isListed(URI address) {
    if (address.getHost() == null) {
      return false;
    }
    var name = address.getHost().toLowerCase(Locale.ROOT);
    return listed.contains(name) || listed.contains(name + ":" + port(address));
  }

  /** https always, http for listed hosts; an absolute address without user information. */
  public boolean isSchemeAllowed(URI address) {
    if (address.getHost() == null || address.getUserInfo() != null) {
      return false;
    }
    return "https".equalsIgnoreCase(address.getScheme())
        || "http".equalsIgnoreCase(address.getScheme()) && isListed(address);
  }

  /**
   * Resolves the name of a host that is not listed.
   *
   * @throws ForbiddenAddressException if any of its addresses is not public
   * @throws UnknownHostException if the name does not resolve
   */
  static InetAddress[] resolvePublic(String host) throws UnknownHostException {
    var resolved = SystemDefaultDnsResolver.INSTANCE.resolve(host);
    for (var candidate : resolved) {
      if (!PublicAddresses.contain(candidate)) {
        throw new ForbiddenAddressException(host);
      }
    }
    return resolved;
  }

  private static int port(URI address) {
    if (address.getPort() != -1) {
      return address.getPort();
    }
    return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
  }
}
