package org.lmsgateway.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.course.KnownUser;

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

  public void add(KnownUser user) {
    entities.persist(user);
  }
}
