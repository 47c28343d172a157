package org.lmsgateway.identity.device;

/** Lets a program sign in for a person who approves elsewhere (RFC 8628). */
public interface DeviceSignIn {

  /** The command line; a public client that needs no registration (RFC 6749 §2.1). */
  String COMMAND_LINE = "gatewayctl";

  /**
   * Makes codes for a program.
   *
   * @param client the program's client id; may be null
   * @param address the network address that it asks from
   */
  DeviceStart begin(String client, String address);

  /**
   * Answers a program that asks whether it has been let in. A token is given once.
   *
   * @param deviceCode from {@link DeviceStart.Begun}
   */
  DeviceReply redeem(String client, String deviceCode);
}
