package org.lmsgateway.tenantconfig.metrics;

import java.util.Optional;

/**
 * Who reads the metrics, and how finely they are told.
 *
 * @param token which the reader presents, and which {@code toString} hides; if empty nobody may
 *     read them
 * @param tenants how many tenants at the most have figures of their own; not negative
 */
public record MetricsSettings(Optional<String> token, int tenants) {

  @Override
  public String toString() {
    return "MetricsSettings[" + tenants + " tenants]";
  }
}
