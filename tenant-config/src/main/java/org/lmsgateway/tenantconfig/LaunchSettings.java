package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.lmsgateway.tenantconfig.source.Loopback;
import org.lmsgateway.tenantconfig.source.SettingSource;

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

  static LaunchSettings read(SettingSource source, URI baseUrl) {
    var practice = source.flag("gateway.practice.enabled");
    if (practice && !Loopback.is(baseUrl.getHost())) {
      source.fault(
          "gateway.practice.enabled",
          "must be false on " + baseUrl + ": the practice LMS runs on loopback only");
    }
    var retention = source.duration("gateway.launch.retention", Duration.ofDays(1));
    var countRetention = source.duration("gateway.launch.count-retention", retention);
    return new LaunchSettings(retention, countRetention, frameAncestors(source), practice);
  }

  /** Content Security Policy 3 §2.3.1: a scheme or a host; nothing that could end the directive. */
  private static List<String> frameAncestors(SettingSource source) {
    return source.list(
        "gateway.launch.frame-ancestors",
        "https:|https?://(\\*\\.)?[A-Za-z0-9._-]+(:(\\d+|\\*))?",
        "https://lms.example, https://*.example or https: for all");
  }
}
