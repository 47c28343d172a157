package org.lmsgateway.test;

import java.util.Map;
import org.lmsgateway.microsoft.standin.GraphStandIn;
import org.lmsgateway.microsoft.standin.StandInDirectory;

/**
 * Microsoft 365 in the worldwide cloud, played; the directories are those of the test directory.
 */
public final class TestMicrosoft {

  private static final GraphStandIn STAND_IN = new GraphStandIn();

  private TestMicrosoft() {}

  /** Where a gateway finds it. */
  public static Map<String, String> settings() {
    return Map.of(
        "gateway.microsoft.public.login", STAND_IN.login().toString(),
        "gateway.microsoft.public.graph", STAND_IN.graph().toString());
  }

  /**
   * A directory that nobody has used before.
   *
   * @param domain one of {@link TestDirectory#newTenant}
   */
  public static StandInDirectory directory(String domain) {
    return STAND_IN.directory(TestDirectory.guid(domain));
  }
}
