package org.lmsgateway.registration.service.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.draft.KeptDraft;

/** Stores drafts. */
@ApplicationScoped
public class DraftRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected DraftRepository() {}

  public DraftRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(KeptDraft draft) {
    entities.persist(draft);
  }

  public void remove(KeptDraft draft) {
    entities.remove(draft);
  }

  public Optional<KeptDraft> find(RegistrationId id) {
    return Optional.ofNullable(entities.find(KeptDraft.class, id.value()));
  }

  /** The latest first. */
  public List<KeptDraft> of(String owner) {
    return entities
        .createQuery(
            "select d from KeptDraft d where d.owner = :owner order by d.savedAt desc, d.id",
            KeptDraft.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  /** Forgets those that nobody has gone on with since a time. */
  public int purgeBefore(Instant time) {
    return entities
        .createQuery("delete from KeptDraft d where d.savedAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
