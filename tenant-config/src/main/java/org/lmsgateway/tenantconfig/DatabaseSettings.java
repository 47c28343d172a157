package org.lmsgateway.tenantconfig;

import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * Where everything is stored.
 *
 * @param url a JDBC address of H2 or PostgreSQL
 * @param password may be empty
 */
public record DatabaseSettings(String url, String user, Secret password) {

  static DatabaseSettings read(SettingSource source) {
    var url = source.text("gateway.db.url").orElse("");
    if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
      source.fault("gateway.db.url", "must begin with jdbc:h2: or jdbc:postgresql:");
    }
    return new DatabaseSettings(
        url,
        source.text("gateway.db.user").orElse(""),
        new Secret(source.text("gateway.db.password").orElse("")));
  }
}
