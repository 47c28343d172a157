package org.lmsgateway.shared.client;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** All addresses that begin with the same bits (RFC 4632 §3.1). */
record AddressRange(byte[] first, int bits) {

  private static final String LITERAL = "\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

  static AddressRange of(String text) {
    var slash = text.indexOf('/');
    var first = octets(slash < 0 ? text : text.substring(0, slash));
    if (first == null) {
      throw new IllegalArgumentException(text + " is no address");
    }
    int bits = slash < 0 ? first.length * 8 : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > first.length * 8) {
      throw new IllegalArgumentException(text + " has no such length");
    }
    return new AddressRange(first, bits);
  }

  boolean holds(String address) {
    var other = octets(address);
    return other != null && other.length == first.length && begin(other).equals(begin(first));
  }

  private BigInteger begin(byte[] octets) {
    return new BigInteger(1, octets).shiftRight(octets.length * 8 - bits);
  }

  /** Null for what is no literal address: names are never looked up. */
  private static byte[] octets(String address) {
    try {
      return address.matches(LITERAL) ? InetAddress.getByName(address).getAddress() : null;
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
