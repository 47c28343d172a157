package org.lmsgateway.teamsapp.service.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.teamsapp.feed.FeedNotice;
import org.lmsgateway.teamsapp.feed.FeedSettings;
import org.lmsgateway.teamsapp.feed.FeedTrouble;

/** Stores what people are told in the activity feed of Teams. */
@ApplicationScoped
public class FeedRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected FeedRepository() {}

  public FeedRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Empty for a tenant that has decided nothing. */
  Optional<FeedSettings> settings(TenantId tenant) {
    return Optional.ofNullable(entities.find(FeedSettings.class, tenant.value()));
  }

  /** Of all tenants that have decided something. */
  List<FeedSettings> allSettings() {
    return entities
        .createQuery("select s from FeedSettings s order by s.tenantId", FeedSettings.class)
        .getResultList();
  }

  /** Keeps settings, whether the tenant had any before or not. */
  void keep(FeedSettings settings) {
    if (!entities.contains(settings)) {
      entities.persist(settings);
    }
    // So that the version is the one that the change has made.
    entities.flush();
  }

  /** Empty if nothing went wrong last. */
  Optional<FeedTrouble> trouble(TenantId tenant) {
    return Optional.ofNullable(entities.find(FeedTrouble.class, tenant.value()));
  }

  void add(FeedTrouble trouble) {
    entities.persist(trouble);
  }

  void remove(FeedTrouble trouble) {
    entities.remove(trouble);
  }

  Optional<FeedNotice> find(String id) {
    return Optional.ofNullable(entities.find(FeedNotice.class, id));
  }

  /** Writes the row at once, so that one that another node has just written shows here. */
  void add(FeedNotice notice) {
    entities.persist(notice);
    entities.flush();
  }

  /** Those that are to be told now, the first first. */
  List<FeedNotice> waiting(TenantId tenant, Instant now, int most) {
    return entities
        .createQuery(
            "select n from FeedNotice n where n.tenantId = :tenant and n.nextAt <= :now"
                + " order by n.nextAt, n.id",
            FeedNotice.class)
        .setParameter("tenant", tenant.value())
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /** Forgets those before that time. */
  int purgeBefore(Instant time) {
    return entities
        .createQuery("delete from FeedNotice n where n.createdAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
