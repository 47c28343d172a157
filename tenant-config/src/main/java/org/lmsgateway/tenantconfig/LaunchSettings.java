package org.lmsgateway.tenantconfig;

import java.time.Duration;
import java.util.List;

/**
 * What becomes of launches.
 *
 * @param retention how long the record of a launch is kept; at least a day
 * @param countRetention how long is kept how many launches there were on a day; no shorter
 * @param frameAncestors whose pages may show those of a launch in a frame, besides what is known of
 *     each LMS; may be empty
 * @param practiceEnabled whether the practice LMS runs; only on a loopback address
 */
public record LaunchSettings(
    Duration retention,
    Duration countRetention,
    List<String> frameAncestors,
    boolean practiceEnabled) {
  public LaunchSettings {
    frameAncestors = List.copyOf(frameAncestors);
  }
}
