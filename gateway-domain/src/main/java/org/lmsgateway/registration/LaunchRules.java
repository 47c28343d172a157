package org.lmsgateway.registration;

import java.util.Objects;
import java.util.Set;
import org.lmsgateway.app.AppId;

/**
 * What may be launched from a registration.
 *
 * @param deployments at most 255 ASCII characters each (LTI 1.3 Core §3.1.3); may be empty
 * @param apps may be empty while the registration is incomplete
 * @param allowAnonymous whether launches without a user are accepted (LTI 1.3 Core §5.3.6.1)
 * @param enabled false while an admin has switched the registration off
 */
public record LaunchRules(
    DeploymentPolicy policy,
    Set<String> deployments,
    Set<AppId> apps,
    boolean allowAnonymous,
    boolean enabled) {
  public LaunchRules {
    Objects.requireNonNull(policy, "launch rules have a deployment policy");
    deployments = Set.copyOf(deployments);
    apps = Set.copyOf(apps);
  }
}
