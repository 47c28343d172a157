package org.lmsgateway.tenantconfig;

import java.util.Optional;
import org.lmsgateway.tenantconfig.source.SettingSource;

/**
 * The first ones who may sign in or call.
 *
 * @param adminPassword of the local account {@code admin}; on a server that account exists only if
 *     this is set, the embedded run makes a password of its own
 * @param localAccounts whether people may sign in with an account of the gateway itself
 * @param bootstrapClient an API client with the operator role, in the embedded run only
 */
public record IdentitySettings(
    Optional<Secret> adminPassword,
    boolean localAccounts,
    Optional<BootstrapClient> bootstrapClient) {

  /** An API client given by configuration; it is gone when the configuration is. */
  public record BootstrapClient(String id, Secret secret) {}

  static IdentitySettings read(SettingSource source, boolean embedded) {
    return new IdentitySettings(
        source.text("gateway.admin.password").map(Secret::new),
        source.flag("gateway.accounts.enabled"),
        bootstrapClient(source, embedded));
  }

  private static Optional<BootstrapClient> bootstrapClient(SettingSource source, boolean embedded) {
    var id = source.text("gateway.bootstrap.client-id");
    var secret = source.text("gateway.bootstrap.client-secret");
    if (id.isEmpty() && secret.isEmpty()) {
      return Optional.empty();
    }
    if (!embedded) {
      source.fault("gateway.bootstrap.client-id", "works in the embedded run only");
    }
    if (id.isEmpty()) {
      source.fault("gateway.bootstrap.client-id", "is missing beside its secret");
    }
    source.checkSecret("gateway.bootstrap.client-secret", secret.orElse(""));
    return Optional.of(
        new BootstrapClient(id.orElse("(nothing)"), new Secret(secret.orElse("(nothing)"))));
  }
}
