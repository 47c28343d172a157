package org.lmsgateway.tenantconfig;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.lmsgateway.tenantconfig.audit.AuditSettings;
import org.lmsgateway.tenantconfig.limit.LimitSettings;
import org.lmsgateway.tenantconfig.mail.MailSettings;
import org.lmsgateway.tenantconfig.metrics.MetricsSettings;
import org.lmsgateway.tenantconfig.microsoft.MicrosoftSettings;
import org.lmsgateway.tenantconfig.oidc.OidcSettings;
import org.lmsgateway.tenantconfig.registration.DeletionSettings;
import org.lmsgateway.tenantconfig.remote.RemoteSettings;
import org.lmsgateway.tenantconfig.source.SettingSource;
import org.lmsgateway.tenantconfig.support.SupportSettings;

/** Reads all settings once, at the start. */
public final class SettingsReader {

  private SettingsReader() {}

  /**
   * Reads and checks.
   *
   * @throws InvalidSettingsException if anything is wrong, with all faults
   */
  public static GatewaySettings read(Config config) {
    return read(key -> config.getOptionalValue(key, String.class));
  }

  static GatewaySettings read(Function<String, Optional<String>> values) {
    var source = new SettingSource(values);
    var settings = read(source);
    if (!source.faults().isEmpty()) {
      throw new InvalidSettingsException(source.faults());
    }
    return settings;
  }

  private static GatewaySettings read(SettingSource source) {
    var server = ServerSettings.read(source);
    return new GatewaySettings(
        server,
        KeySettings.read(source),
        DatabaseSettings.read(source),
        IdentitySettings.read(source, server.embedded()),
        OidcSettings.read(source),
        TenantSettings.read(source),
        OutboundSettings.read(source),
        LaunchSettings.read(source, server.baseUrl()),
        DynamicRegistrationSettings.read(source),
        AuditSettings.read(source),
        DeletionSettings.read(source),
        SupportSettings.read(source),
        MailSettings.read(source),
        MetricsSettings.read(source),
        LimitSettings.read(source),
        RemoteSettings.read(source),
        MicrosoftSettings.read(source));
  }
}
