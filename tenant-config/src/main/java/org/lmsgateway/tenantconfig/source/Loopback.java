package org.lmsgateway.tenantconfig.source;

/** What never leaves this machine, and so needs no TLS. */
public final class Loopback {

  private Loopback() {}

  /** Whether that host is this machine by its name or address alone; nothing is looked up. */
  public static boolean is(String host) {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.equals("[::1]");
  }
}
