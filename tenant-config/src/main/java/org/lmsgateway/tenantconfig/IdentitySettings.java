package org.lmsgateway.tenantconfig;

import java.util.Optional;

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
}
