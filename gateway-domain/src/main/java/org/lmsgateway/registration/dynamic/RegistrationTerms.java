package org.lmsgateway.registration.dynamic;

import java.util.Objects;
import java.util.Set;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.DeploymentPolicy;

/**
 * What an LMS that registers itself gets.
 *
 * @param apps that it may launch; at least one
 * @param policy which of its deployments may launch them
 */
public record RegistrationTerms(Set<AppId> apps, DeploymentPolicy policy) {

  /** So that their ids fit into one column: each has at most 64 characters and a blank. */
  public static final int MOST_APPS = 60;

  public RegistrationTerms {
    apps = Set.copyOf(apps);
    Objects.requireNonNull(policy, "terms have a deployment policy");
    if (apps.isEmpty() || apps.size() > MOST_APPS) {
      throw new IllegalArgumentException("an LMS gets 1 to " + MOST_APPS + " apps");
    }
  }
}
