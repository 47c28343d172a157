package org.lmsgateway.test;

import java.util.List;

/** How servers run that end after some minutes: to make code fast costs more than it saves. */
public final class ServerJvm {

  /** For a server that chooses its collector itself. */
  static final String LITTLE_COMPILED = "-XX:TieredStopAtLevel=1";

  /**
   * For a server that only few tests use, for a minute or two: its start takes 15 s of processor
   * time with these options, 27 s without.
   */
  public static final List<String> OPTIONS = List.of(LITTLE_COMPILED, "-XX:+UseSerialGC");

  private ServerJvm() {}

  /**
   * For the server that nearly all tests of a module share, for some minutes: as the JVM of the
   * tests. Empty where nothing is set.
   */
  static List<String> shared() {
    var options = System.getProperty("test.jvm", "");
    return options.isEmpty() ? List.of() : List.of(options.split(" "));
  }
}
