package org.lmsgateway.tenantconfig.metrics;

import java.util.Optional;
import org.lmsgateway.tenantconfig.source.SettingSource;

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

  public static MetricsSettings read(SettingSource source) {
    var token = source.text("gateway.metrics.token");
    token.ifPresent(text -> source.checkSecret("gateway.metrics.token", text));
    return new MetricsSettings(token, source.number("gateway.metrics.tenants", 0, 1000));
  }
}
