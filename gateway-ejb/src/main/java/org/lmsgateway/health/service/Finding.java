package org.lmsgateway.health.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * What a look at something has found.
 *
 * @param data for the operator; nothing secret
 */
public record Finding(boolean good, Map<String, String> data) {

  static Finding good(Map<String, String> data) {
    return new Finding(true, data);
  }

  /**
   * Something is wrong.
   *
   * @param reason one of the codes in the operations guide
   */
  static Finding bad(String reason, Map<String, String> data) {
    var all = new LinkedHashMap<String, String>();
    all.put("reason", reason);
    all.putAll(data);
    return new Finding(false, all);
  }

  HealthCheckResponse as(String check) {
    var response = HealthCheckResponse.named(check).status(good);
    data.forEach(response::withData);
    return response.build();
  }
}
