package org.lmsgateway.outbound.service;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * The addresses that the open internet routes, by the special-purpose registries of RFC 6890. The
 * JDK knows some of the other ranges; those that it does not know are listed here.
 */
final class PublicAddresses {

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    var bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6((Inet6Address) address);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    var thisNetwork = first == 0;
    var carrierGrade = first == 100 && (second & 0xc0) == 64;
    var protocols = first == 192 && second == 0 && third == 0;
    var benchmarks = first == 198 && (second & 0xfe) == 18;
    var reserved = first >= 240;
    return !(thisNetwork
        || carrierGrade
        || protocols
        || benchmarks
        || reserved
        || isDocumentation4(first, second, third));
  }

  private static boolean isDocumentation4(int first, int second, int third) {
    return first == 192 && second == 0 && third == 2
        || first == 198 && second == 51 && third == 100
        || first == 203 && second == 0 && third == 113;
  }

  private static boolean isPublic6(Inet6Address address) {
    var bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    // Only 2000::/3 is global unicast. In it, 6to4 (2002::/16) and Teredo (2001::/32) carry an IPv4
    // address that may be private, and 2001:db8::/32 is for documentation.
    var globalUnicast = (first & 0xe0) == 0x20;
    var sixToFour = first == 0x20 && second == 0x02;
    var teredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    var documentation =
        first == 0x20 && second == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
    return globalUnicast
        && !sixToFour
        && !teredo
        && !documentation
        && !address.isIPv4CompatibleAddress();
  }
}
