package org.lmsgateway.tenantconfig.microsoft;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * Where Microsoft 365 is asked.
 *
 * @param clouds the addresses by the name of the cloud, such as {@code GCC_HIGH}
 */
public record MicrosoftSettings(Map<String, Addresses> clouds) {

  private static final List<String> CLOUDS = List.of("PUBLIC", "GCC", "GCC_HIGH", "DOD", "CHINA");

  /**
   * The addresses of one cloud; without a slash at the end.
   *
   * @param login where applications and admins sign in
   * @param graph where Microsoft Graph answers
   */
  public record Addresses(URI login, URI graph) {}

  public MicrosoftSettings {
    clouds = Map.copyOf(clouds);
  }

  public static MicrosoftSettings read(SettingSource source) {
    return new MicrosoftSettings(
        CLOUDS.stream().collect(Collectors.toMap(cloud -> cloud, cloud -> read(source, cloud))));
  }

  private static Addresses read(SettingSource source, String cloud) {
    var prefix = "gateway.microsoft." + cloud.toLowerCase(Locale.ROOT).replace('_', '-') + ".";
    return new Addresses(address(source, prefix + "login"), address(source, prefix + "graph"));
  }

  private static URI address(SettingSource source, String key) {
    return source.address(key, source.text(key).orElse("(nothing)"));
  }
}
