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

  public void add(LaunchPerson person) {
    entities.persist(person);
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

  /** Removes who launched before that time. */
  public int purgeBefore(Instant time) {
    return entities
        .createQuery("delete from LaunchPerson p where p.occurredAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }

  /** Removes what is kept of tenants whose policy does not allow it any more. */
  public int purgeHidden() {
    return entities
        .createQuery(
            "delete from LaunchPerson p where p.tenantId in"
                + " (select t.id from Tenant t where t.personsInLaunches = false)")
        .executeUpdate();
  }
}
