package org.lmsgateway.commandline.gateway;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.commandline.terminal.Reason;
import org.lmsgateway.commandline.terminal.Trouble;

/**
 * Which proxy requests go through: the one that was named, else that of the variables which other
 * tools know.
 *
 * @param https for addresses that begin with https
 * @param http for the others
 * @param direct hosts that are reached without, as {@code NO_PROXY} names them
 */
public record Proxies(Optional<URI> https, Optional<URI> http, List<String> direct) {

  /**
   * Reads them.
   *
   * @param named null if none is; it must not hold a password, which other users of the machine
   *     could read in the list of processes
   * @throws Trouble if it is no address of a proxy
   */
  public static Proxies of(String named, Map<String, String> environment) {
    if (named != null) {
      var proxy = Optional.of(parse(named));
      if (proxy.get().getUserInfo() != null) {
        throw Trouble.of(Reason.PROXY_INVALID, withoutAccount(named));
      }
      return new Proxies(proxy, proxy, List.of());
    }
    return new Proxies(
        variable(environment, "https_proxy").map(Proxies::parse),
        variable(environment, "http_proxy").map(Proxies::parse),
        variable(environment, "no_proxy").map(Proxies::hosts).orElse(List.of()));
  }

  private static Optional<String> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
        .filter(value -> !value.isBlank());
  }

  private static URI parse(String text) {
    try {
      var proxy = URI.create(text.contains("://") ? text : "http://" + text);
      if (proxy.getHost() != null && "http".equalsIgnoreCase(proxy.getScheme())) {
        return proxy;
      }
    } catch (IllegalArgumentException e) {
      throw Trouble.of(Reason.PROXY_INVALID, withoutAccount(text));
    }
    throw Trouble.of(Reason.PROXY_INVALID, withoutAccount(text));
  }

  private static String withoutAccount(String text) {
    return text.replaceAll("[^/@]*@", "");
  }

  private static List<String> hosts(String list) {
    return List.of(list.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*"));
  }

  /** The proxy for an address; empty if it is reached without. */
  public Optional<URI> of(URI address) {
    var isDirect = direct.stream().anyMatch(host -> covers(host, address.getHost()));
    var proxy = "https".equals(address.getScheme()) ? https : http;
    return isDirect ? Optional.empty() : proxy;
  }

  private static boolean covers(String pattern, String host) {
    var name = pattern.startsWith(".") ? pattern.substring(1) : pattern;
    return pattern.equals("*") || host.equals(name) || host.endsWith("." + name);
  }

  /** Name and password at the proxy, which only the variables may hold. */
  Optional<PasswordAuthentication> account() {
    return https
        .or(() -> http)
        .map(URI::getUserInfo)
        .map(account -> account.split(":", 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> new PasswordAuthentication(parts[0], parts[1].toCharArray()));
  }

  ProxySelector selector() {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI address) {
        return List.of(Proxies.this.of(address).map(Proxies::proxy).orElse(Proxy.NO_PROXY));
      }

      @Override
      public void connectFailed(URI address, SocketAddress proxy, IOException fault) {
        // The call itself says so.
      }
    };
  }

  private static Proxy proxy(URI address) {
    var port = address.getPort() < 0 ? 8080 : address.getPort();
    return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(address.getHost(), port));
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "Proxies" + direct;
  }
}
