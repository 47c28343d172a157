package org.lmsgateway.shared.client;

import java.util.List;

/**
 * The proxies that tell the truth about whom they pass on. Anybody can write a header, so what it
 * says counts only as far as trusted proxies wrote it.
 */
public final class TrustedProxies {

  private final List<AddressRange> ranges;

  /**
   * @param ranges addresses, or ranges such as 10.0.0.0/8; empty if no proxy is trusted
   * @throws IllegalArgumentException if one is neither
   */
  public TrustedProxies(List<String> ranges) {
    this.ranges = ranges.stream().map(AddressRange::of).toList();
  }

  /**
   * The address of the client: the last one that no trusted proxy has.
   *
   * @param remote the other end of the connection
   * @param forwardedFor the values of {@code X-Forwarded-For}, each proxy adds whom it has it from
   *     at the end; may be empty
   */
  public String client(String remote, String forwardedFor) {
    var client = remote;
    var hops = forwardedFor.isEmpty() ? new String[0] : forwardedFor.split(",", -1);
    for (int i = hops.length - 1; i >= 0 && isTrusted(client); i--) {
      client = hops[i].strip();
    }
    return client;
  }

  private boolean isTrusted(String address) {
    return ranges.stream().anyMatch(range -> range.holds(address));
  }
}
