package org.lmsgateway.teamsapp.service.giving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.teamsapp.TeamsAppTab;

/** Stores which class teams have the tab. */
@ApplicationScoped
public class TeamsAppTabRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected TeamsAppTabRepository() {}

  public TeamsAppTabRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<TeamsAppTab> find(CourseId course) {
    return Optional.ofNullable(entities.find(TeamsAppTab.class, course.value()));
  }

  public void add(TeamsAppTab tab) {
    entities.persist(tab);
  }
}
