package org.lmsgateway.tenantconfig.limit;

import java.util.List;

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
}
