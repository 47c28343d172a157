package org.lmsgateway.registration.service.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.deployment.Standing;
import org.lmsgateway.registration.deployment.WaitingDeployment;

/** Deployments that are not listed, in a list. */
public class WaitingInMemory extends WaitingDeploymentRepository {

  private final List<WaitingDeployment> rows = new ArrayList<>();

  @Override
  public void add(WaitingDeployment deployment) {
    rows.add(deployment);
  }

  @Override
  public void remove(WaitingDeployment deployment) {
    rows.remove(deployment);
  }

  @Override
  public Optional<WaitingDeployment> find(RegistrationId registration, String deploymentId) {
    return of(registration).stream()
        .filter(row -> row.deploymentId().equals(deploymentId))
        .findFirst();
  }

  @Override
  public List<WaitingDeployment> of(RegistrationId registration) {
    return rows.stream().filter(row -> row.registration().equals(registration)).toList();
  }

  @Override
  public long countWaiting(RegistrationId registration) {
    return of(registration).stream().filter(row -> row.standing() == Standing.WAITING).count();
  }
}
