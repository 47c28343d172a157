package org.lmsgateway.test;

import java.util.List;

/**
 * How servers run that only few tests use, for a minute or two. The one that nearly all tests share
 * runs as it is: there it pays to make code fast.
 */
public final class ServerJvm {

  /** For a server that chooses its collector itself. */
  static final String LITTLE_COMPILED = "-XX:TieredStopAtLevel=1";

  /**
   * A server that ends after some minutes spends half of its processor time on making code fast:
   * its start takes 15 s of it with these options, 27 s without.
   */
  public static final List<String> OPTIONS = List.of(LITTLE_COMPILED, "-XX:+UseSerialGC");

  private ServerJvm() {}
}
