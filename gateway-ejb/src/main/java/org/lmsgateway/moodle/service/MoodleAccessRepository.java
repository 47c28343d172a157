package org.lmsgateway.moodle.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lmsgateway.moodle.MoodleAccess;
import org.lmsgateway.registration.RegistrationId;

/** Stores web-service tokens of Moodles. */
@ApplicationScoped
public class MoodleAccessRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected MoodleAccessRepository() {}

  public MoodleAccessRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<MoodleAccess> find(RegistrationId registration) {
    return Optional.ofNullable(entities.find(MoodleAccess.class, registration.value()));
  }

  public void add(MoodleAccess access) {
    entities.persist(access);
  }

  public void remove(MoodleAccess access) {
    entities.remove(access);
  }
}
