package org.lmsgateway.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.identity.SignInFailure;

/** Stores wrong passwords, as far as they count. */
@ApplicationScoped
public class SignInFailureRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected SignInFailureRepository() {}

  public SignInFailureRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<SignInFailure> find(String nameHash) {
    return Optional.ofNullable(entities.find(SignInFailure.class, nameHash));
  }

  /** The same, and nobody else counts at the same time. */
  public Optional<SignInFailure> findLocked(String nameHash) {
    return Optional.ofNullable(
        entities.find(SignInFailure.class, nameHash, LockModeType.PESSIMISTIC_WRITE));
  }

  public void add(SignInFailure failure) {
    entities.persist(failure);
    entities.flush();
  }

  public void remove(String nameHash) {
    entities
        .createQuery("delete from SignInFailure f where f.nameHash = :name")
        .setParameter("name", nameHash)
        .executeUpdate();
  }

  public void removeBefore(Instant time) {
    entities
        .createQuery("delete from SignInFailure f where f.lastAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
