package org.lmsgateway.launch.service.callback;

import static org.lmsgateway.shared.service.Claims.LTI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchContext;
import org.lmsgateway.launch.service.TenantCheck;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.deployment.Standing;
import org.lmsgateway.registration.service.deployment.DeploymentDoor;

/**
 * Whether a launch whose token is right is let in: registration, tenant and cloud are still served;
 * then, where new deployments are asked about, an admin has let this one in. That comes last,
 * because it takes something down, which only a sound launch shall bring about.
 */
@ApplicationScoped
public class AdmissionCheck {

  private TenantCheck tenantCheck;
  private DeploymentDoor door;

  protected AdmissionCheck() {}

  @Inject
  public AdmissionCheck(TenantCheck tenantCheck, DeploymentDoor door) {
    this.tenantCheck = tenantCheck;
    this.door = door;
  }

  Optional<Fault> fault(LaunchContext launch) {
    return tenantCheck.fault(launch.registration()).or(() -> deploymentFault(launch));
  }

  private Optional<Fault> deploymentFault(LaunchContext launch) {
    var registration = launch.registration();
    var id = launch.claims().filled(LTI + "deployment_id").orElseThrow();
    if (registration.lists(id) || registration.rules().policy() != DeploymentPolicy.CONFIRM) {
      return Optional.empty();
    }
    var reason =
        door.knock(registration.id(), id) == Standing.DISMISSED
            ? LaunchReason.DEPLOYMENT_DISMISSED
            : LaunchReason.DEPLOYMENT_WAITING;
    return Optional.of(new Fault(reason, id));
  }
}
