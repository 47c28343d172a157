package org.lmsgateway.registration.web.deployment;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import org.lmsgateway.registration.deployment.WaitingDeployment;

/**
 * A deployment as the API shows it.
 *
 * @param status CONFIRMED, WAITING or DISMISSED
 * @param launches how many were refused for it; as the times, absent of one that is confirmed
 */
@JsonbPropertyOrder({"id", "status", "launches", "firstSeen", "lastSeen"})
public record DeploymentAnswer(
    String id, String status, Integer launches, Instant firstSeen, Instant lastSeen) {

  static DeploymentAnswer confirmed(String id) {
    return new DeploymentAnswer(id, "CONFIRMED", null, null, null);
  }

  static DeploymentAnswer of(WaitingDeployment deployment) {
    return new DeploymentAnswer(
        deployment.deploymentId(),
        deployment.standing().name(),
        deployment.launches(),
        deployment.firstSeenAt(),
        deployment.lastSeenAt());
  }
}
