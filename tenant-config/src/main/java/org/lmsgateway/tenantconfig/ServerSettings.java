package org.lmsgateway.tenantconfig;

import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.lmsgateway.tenantconfig.source.Loopback;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * Where the gateway runs and what it keeps.
 *
 * @param embedded whether this is the embedded run, which makes its own secrets
 * @param baseUrl how the gateway is reached from outside; ends without a slash
 * @param dataDirectory absolute; used by the embedded run only
 * @param masterKey encrypts private keys at rest; 32 bytes in Base64. Empty in the embedded run,
 *     which keeps one in the data directory
 */
public record ServerSettings(
    boolean embedded, URI baseUrl, Path dataDirectory, Optional<Secret> masterKey) {

  private static final int MASTER_KEY_BYTES = 32;

  static ServerSettings read(SettingSource source) {
    var embedded = source.flag("gateway.embedded");
    var baseUrl =
        source.address("gateway.base-url", source.text("gateway.base-url").orElse("(nothing)"));
    if (!"https".equals(baseUrl.getScheme()) && !Loopback.is(baseUrl.getHost())) {
      source.fault("gateway.base-url", "is " + baseUrl + ", must be https unless it is loopback");
    }
    var directory = Path.of(source.text("gateway.data-dir").orElse("data")).toAbsolutePath();
    return new ServerSettings(
        embedded, baseUrl, directory.normalize(), masterKey(source, embedded));
  }

  private static Optional<Secret> masterKey(SettingSource source, boolean embedded) {
    var key = source.text("gateway.master-key").map(Secret::new);
    if (key.isEmpty() && !embedded) {
      source.fault("gateway.master-key", "is missing; make one with: openssl rand -base64 32");
    }
    if (key.isPresent() && !isMasterKey(key.get())) {
      source.fault("gateway.master-key", "must be 32 random bytes in Base64");
    }
    return key;
  }

  static boolean isMasterKey(Secret key) {
    try {
      return Base64.getDecoder().decode(key.value()).length == MASTER_KEY_BYTES;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
