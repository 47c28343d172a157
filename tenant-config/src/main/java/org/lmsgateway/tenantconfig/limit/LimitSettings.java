package org.lmsgateway.tenantconfig.limit;

import java.util.List;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * What one sender may ask of one node.
 *
 * @param launchesPerSecond of one registration; ten seconds' worth may come at once
 * @param refusalsPerMinute that are recorded of one registration, or where none is known of one
 *     address; all of them may come at once
 * @param trustedProxies addresses and ranges of proxies that say whom they pass on; may be empty
 */
public record LimitSettings(
    int launchesPerSecond, int refusalsPerMinute, List<String> trustedProxies) {
  public LimitSettings {
    trustedProxies = List.copyOf(trustedProxies);
  }

  public static LimitSettings read(SettingSource source) {
    var proxies =
        source.list(
            "gateway.trusted-proxies",
            "(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/\\d{1,3})?",
            "192.0.2.7 or 10.0.0.0/8");
    return new LimitSettings(
        source.number("gateway.limit.launches-per-second", 1, 100_000),
        source.number("gateway.limit.refusals-per-minute", 1, 100_000),
        proxies);
  }
}
