package org.lmsgateway.help.service;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** The addresses of this server, as it sees them. A router may show another one to the outside. */
final class NodeAddresses {
  private NodeAddresses() {}

  static List<String> find() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .map(InetAddress::getHostAddress)
          .sorted()
          .toList();
    } catch (SocketException e) {
      // The help page says then that the operator has to be asked.
      return List.of();
    }
  }
}
