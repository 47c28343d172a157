package org.lmsgateway.identity.access;

/**
 * The program that an admin works with, as it says itself.
 *
 * @param name such as {@code gatewayctl}; null or empty if it does not say
 * @param version such as {@code 1.2.0}; null or empty if it does not say
 */
public record RemoteClient(String name, String version) {

  /** The gateway's own command line. */
  public static final String OWN = "gatewayctl";

  /** The oldest version of it that this gateway understands. */
  public static final String LEAST_VERSION = "0.1";
}
