package org.lmsgateway.registration.web.deployment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.deployment.Standing;
import org.lmsgateway.registration.deployment.WaitingDeployment;

/**
 * The deployments of a registration as the panel shows them.
 *
 * @param missing what the registration lacks, as the texts name it
 */
public record DeploymentsView(
    String policy,
    List<String> missing,
    List<String> confirmed,
    List<Unlisted> waiting,
    List<Unlisted> dismissed)
    implements Serializable {

  /** One that is not confirmed. */
  public record Unlisted(String id, int launches, Instant firstSeen, Instant lastSeen)
      implements Serializable {

    static Unlisted of(WaitingDeployment deployment) {
      return new Unlisted(
          deployment.deploymentId(),
          deployment.launches(),
          deployment.firstSeenAt(),
          deployment.lastSeenAt());
    }
  }

  static DeploymentsView of(Registration registration, List<WaitingDeployment> unlisted) {
    return new DeploymentsView(
        registration.rules().policy().name(),
        registration.missing().stream().map(Enum::name).toList(),
        registration.rules().deployments().stream().sorted().toList(),
        of(unlisted, Standing.WAITING),
        of(unlisted, Standing.DISMISSED));
  }

  private static List<Unlisted> of(List<WaitingDeployment> all, Standing standing) {
    return all.stream()
        .filter(deployment -> deployment.standing() == standing)
        .map(Unlisted::of)
        .toList();
  }
}
