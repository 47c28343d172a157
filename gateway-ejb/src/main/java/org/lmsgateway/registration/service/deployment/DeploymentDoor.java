package org.lmsgateway.registration.service.deployment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.deployment.DeploymentService;
import org.lmsgateway.registration.deployment.Standing;
import org.lmsgateway.registration.deployment.WaitingDeployment;
import org.lmsgateway.shared.service.UniqueViolation;

/**
 * Where a deployment knocks that is not listed. Whoever calls has verified the launch, so that
 * nobody but the LMS itself can fill the list; and even that only to a limit.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeploymentDoor {

  @Resource private SessionContext context;

  private final WaitingDeploymentRepository deployments;
  private final Clock clock;

  public DeploymentDoor() {
    this(null, null);
  }

  @Inject
  public DeploymentDoor(WaitingDeploymentRepository deployments, Clock clock) {
    this.deployments = deployments;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  public DeploymentDoor(
      WaitingDeploymentRepository deployments, Clock clock, SessionContext context) {
    this(deployments, clock);
    this.context = context;
  }

  /** Takes down that a deployment wants in, and says what is known of it. */
  public Standing knock(RegistrationId registration, String deploymentId) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var known = deployments.find(registration, deploymentId);
    known.ifPresent(deployment -> deployment.seenAgain(now));
    if (known.isEmpty()
        && deployments.countWaiting(registration) < DeploymentService.MOST_WAITING) {
      add(registration, deploymentId, now);
    }
    return known.map(WaitingDeployment::standing).orElse(Standing.WAITING);
  }

  /** Two people of a new course may come at the same time; one row is enough. */
  private void add(RegistrationId registration, String deploymentId, Instant now) {
    try {
      deployments.add(new WaitingDeployment(registration, deploymentId, now));
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
    }
  }
}
