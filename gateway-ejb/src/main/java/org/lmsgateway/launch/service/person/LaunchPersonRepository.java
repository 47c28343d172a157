package org.lmsgateway.launch.service.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.launch.person.LaunchPerson;
import org.lmsgateway.shared.TenantId;

/** Stores who launched. */
@ApplicationScoped
public class LaunchPersonRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected LaunchPersonRepository() {}

  public LaunchPersonRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<LaunchPerson> find(String launchId) {
    return Optional.ofNullable(entities.find(LaunchPerson.class, launchId));
  }

  /** The launches of a tenant's people that have these hashes, the oldest first. */
  public List<LaunchPerson> of(TenantId tenant, Collection<String> nameHashes) {
    return entities
        .createQuery(
            "select p from LaunchPerson p where p.nameHash in :hashes and p.tenantId = :tenant"
                + " order by p.occurredAt, p.launchId",
            LaunchPerson.class)
        .setParameter("hashes", nameHashes)
        .setParameter("tenant", tenant.value())
        .getResultList();
  }

  public void remove(LaunchPerson person) {
    entities.remove(person);
  }

  /** Removes who launched before that time, so many at most. */
  public int purgeBefore(Instant time, int most) {
    return remove(
        entities
            .createQuery(
                "select p.launchId from LaunchPerson p where p.occurredAt < :time", String.class)
            .setParameter("time", time)
            .setMaxResults(most)
            .getResultList());
  }

  /** Removes what is kept of tenants whose policy does not allow it any more, so many at most. */
  public int purgeHidden(int most) {
    return remove(
        entities
            .createQuery(
                "select p.launchId from LaunchPerson p where p.tenantId in"
                    + " (select t.id from Tenant t where t.personsInLaunches = false)",
                String.class)
            .setMaxResults(most)
            .getResultList());
  }

  private int remove(List<String> launchIds) {
    return launchIds.isEmpty()
        ? 0
        : entities
            .createQuery("delete from LaunchPerson p where p.launchId in :ids")
            .setParameter("ids", launchIds)
            .executeUpdate();
  }
}
