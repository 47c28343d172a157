package org.lmsgateway.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lmsgateway.identity.PersonPreference;

/** Stores what people chose for themselves. */
@ApplicationScoped
public class PreferenceRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected PreferenceRepository() {}

  public PreferenceRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<PersonPreference> find(String subject) {
    return Optional.ofNullable(entities.find(PersonPreference.class, subject));
  }

  public void add(PersonPreference preference) {
    entities.persist(preference);
  }
}
