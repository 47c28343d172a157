package org.lmsgateway.registration.service.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.deployment.Standing;
import org.lmsgateway.registration.deployment.WaitingDeployment;
import org.lmsgateway.shared.TenantId;

/** Stores deployments that are not listed. */
@ApplicationScoped
public class WaitingDeploymentRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected WaitingDeploymentRepository() {}

  public WaitingDeploymentRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes the row at once, so that one for the same deployment shows here. */
  public void add(WaitingDeployment deployment) {
    entities.persist(deployment);
    entities.flush();
  }

  public void remove(WaitingDeployment deployment) {
    entities.remove(deployment);
  }

  public Optional<WaitingDeployment> find(RegistrationId registration, String deploymentId) {
    return entities
        .createQuery(
            "select w from WaitingDeployment w"
                + " where w.registrationId = :registration and w.deploymentId = :deployment",
            WaitingDeployment.class)
        .setParameter("registration", registration.value())
        .setParameter("deployment", deploymentId)
        .getResultStream()
        .findFirst();
  }

  /** Those that wait before those that were dismissed, the latest seen first. */
  public List<WaitingDeployment> of(RegistrationId registration) {
    return entities
        .createQuery(
            "select w from WaitingDeployment w where w.registrationId = :registration"
                + " order by w.standing desc, w.lastSeenAt desc, w.deploymentId",
            WaitingDeployment.class)
        .setParameter("registration", registration.value())
        .getResultList();
  }

  public long countWaiting(RegistrationId registration) {
    return entities
        .createQuery(
            "select count(w) from WaitingDeployment w"
                + " where w.registrationId = :registration and w.standing = :waiting",
            Long.class)
        .setParameter("registration", registration.value())
        .setParameter("waiting", Standing.WAITING)
        .getSingleResult();
  }

  /** Only where somebody is asked to confirm; of all tenants if none is given. */
  public Map<RegistrationId, Integer> waiting(Optional<TenantId> tenant) {
    return entities
        .createQuery(
            "select w.registrationId, count(w) from WaitingDeployment w, Registration r"
                + " where r.id = w.registrationId and w.standing = :waiting"
                + " and r.deletion = '' and r.deploymentPolicy = :policy and (:all = true or r.tenantId = :tenant)"
                + " and not exists (select o.id from Registration o join o.deployments d"
                + " where o.id = r.id and d = w.deploymentId)"
                + " group by w.registrationId",
            Object[].class)
        .setParameter("waiting", Standing.WAITING)
        .setParameter("policy", DeploymentPolicy.CONFIRM)
        .setParameter("all", tenant.isEmpty())
        .setParameter("tenant", tenant.map(TenantId::value).orElse(""))
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> new RegistrationId((String) row[0]), row -> ((Long) row[1]).intValue()));
  }
}
