package org.lmsgateway.registration.deployment;

import java.util.List;
import java.util.Map;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.RegistrationId;

/**
 * Lets admins decide over deployments. Everyone is confined to the own tenant; what belongs to
 * others is as if it did not exist.
 */
public interface DeploymentService {

  /** How many deployments of one registration may wait; further ones are refused unseen. */
  int MOST_WAITING = 100;

  /**
   * The registration's deployments that are not listed but were launched from, those that wait
   * before those that were dismissed, the latest seen first.
   */
  List<WaitingDeployment> unlisted(RegistrationId registration);

  /** How many deployments wait, for each registration that the caller sees and that has some. */
  Map<RegistrationId, Integer> waiting();

  /**
   * Lists a deployment that waits or was dismissed: from now on it may launch.
   *
   * @return whether there was one
   */
  boolean confirm(RegistrationId registration, String deploymentId);

  /**
   * Lets a deployment that waits stay refused, and no longer asks about it.
   *
   * @return whether there was one
   */
  boolean dismiss(RegistrationId registration, String deploymentId);

  /**
   * Says which deployments may launch.
   *
   * @return whether there is such a registration
   */
  boolean changePolicy(RegistrationId registration, DeploymentPolicy policy);
}
