package org.lmsgateway.grades.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.grades.ScoreTime;

/** Stores when scores were last sent. */
@ApplicationScoped
public class ScoreTimeRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected ScoreTimeRepository() {}

  public ScoreTimeRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Locked until the transaction ends, so that two scores at once get different times. */
  public Optional<ScoreTime> lock(String scoreHash) {
    return Optional.ofNullable(
        entities.find(ScoreTime.class, scoreHash, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Writes the row at once, so that one that another score has just written shows here. */
  public void add(ScoreTime time) {
    entities.persist(time);
    entities.flush();
  }

  /** Forgets those before that time. */
  public int purgeBefore(Instant time) {
    return entities
        .createQuery("delete from ScoreTime t where t.sentAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
