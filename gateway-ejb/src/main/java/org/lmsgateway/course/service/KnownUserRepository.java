package org.lmsgateway.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.course.KnownUser;
import org.lmsgateway.shared.TenantId;

/** Stores what LMSs call users. */
@ApplicationScoped
public class KnownUserRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected KnownUserRepository() {}

  public KnownUserRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<KnownUser> find(String nameHash) {
    return Optional.ofNullable(entities.find(KnownUser.class, nameHash));
  }

  /** Which of these are stored. */
  public Set<String> known(Collection<String> nameHashes) {
    return nameHashes.isEmpty()
        ? Set.of()
        : new HashSet<>(
            entities
                .createQuery(
                    "select u.nameHash from KnownUser u where u.nameHash in :hashes", String.class)
                .setParameter("hashes", nameHashes)
                .getResultList());
  }

  /** Those of a tenant's registrations that have these hashes. */
  public List<KnownUser> of(TenantId tenant, Collection<String> nameHashes) {
    return entities
        .createQuery(
            "select u from KnownUser u where u.nameHash in :hashes and u.registrationId in"
                + " (select r.id from Registration r where r.tenantId = :tenant)"
                + " order by u.registrationId, u.nameHash",
            KnownUser.class)
        .setParameter("hashes", nameHashes)
        .setParameter("tenant", tenant.value())
        .getResultList();
  }

  public void remove(KnownUser user) {
    entities.remove(user);
  }

  public void add(KnownUser user) {
    entities.persist(user);
  }

  /** Writes what was added now, so that a user who is there already shows here. */
  public void flush() {
    entities.flush();
  }
}
