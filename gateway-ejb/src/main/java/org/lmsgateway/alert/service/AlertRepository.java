package org.lmsgateway.alert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lmsgateway.alert.Alert;
import org.lmsgateway.alert.AlertDelivery;
import org.lmsgateway.alert.AlertNotice;
import org.lmsgateway.alert.AlertSubscription;
import org.lmsgateway.shared.TenantId;

/** Stores alerts, where they go, and who wants them. */
@ApplicationScoped
public class AlertRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected AlertRepository() {}

  public AlertRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<AlertSubscription> subscription(TenantId tenant) {
    return Optional.ofNullable(entities.find(AlertSubscription.class, tenant.value()));
  }

  public void add(AlertSubscription subscription) {
    entities.persist(subscription);
  }

  /** The tenants that want to be told anything. */
  List<TenantId> subscribed() {
    return entities
        .createQuery(
            "select s.tenantId from AlertSubscription s"
                + " where s.recipients <> '' or s.hookUrl is not null",
            String.class)
        .getResultStream()
        .map(TenantId::new)
        .toList();
  }

  /** Whether it was noticed before, by whatever node. */
  public boolean has(AlertNotice notice) {
    return !entities
        .createQuery(
            "select a.id from Alert a where a.tenantId = :tenant and a.kind = :kind"
                + " and a.subject = :subject and a.occurrence = :occurrence",
            String.class)
        .setParameter("tenant", notice.tenant().value())
        .setParameter("kind", notice.kind())
        .setParameter("subject", notice.subject())
        .setParameter("occurrence", notice.occurrence())
        .getResultList()
        .isEmpty();
  }

  /** Writes the row at once, so that one of another node shows here. */
  void add(Alert alert) {
    entities.persist(alert);
    entities.flush();
  }

  void add(AlertDelivery delivery) {
    entities.persist(delivery);
  }

  /** How many letters to an address went out, or wait, about the things of a tenant. */
  long sentTo(TenantId tenant, String mail) {
    return entities
        .createQuery(
            "select count(d) from AlertDelivery d where lower(d.mail) = :mail"
                + " and d.alertId in (select a.id from Alert a where a.tenantId = :tenant)",
            Long.class)
        .setParameter("mail", mail.toLowerCase(Locale.ROOT))
        .setParameter("tenant", tenant.value())
        .getSingleResult();
  }

  /** Forgets these; those that wait are not sent. */
  void forgetLetters(TenantId tenant, String mail) {
    entities
        .createQuery(
            "delete from AlertDelivery d where lower(d.mail) = :mail"
                + " and d.alertId in (select a.id from Alert a where a.tenantId = :tenant)")
        .setParameter("mail", mail.toLowerCase(Locale.ROOT))
        .setParameter("tenant", tenant.value())
        .executeUpdate();
  }

  Optional<Alert> find(String alert) {
    return Optional.ofNullable(entities.find(Alert.class, alert));
  }

  Optional<AlertDelivery> delivery(String id) {
    return Optional.ofNullable(entities.find(AlertDelivery.class, id));
  }

  /** The ids of deliveries that may be begun, the oldest first. */
  List<String> due(Instant now, int most) {
    return entities
        .createQuery(
            "select d.id from AlertDelivery d where d.state ="
                + " org.lmsgateway.alert.AlertDelivery.State.WAITING and d.nextAt <= :now"
                + " order by d.nextAt, d.id",
            String.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  /** Forgets alerts of long ago, with their deliveries. */
  int removeBefore(Instant time) {
    return entities
        .createQuery("delete from Alert a where a.noticedAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
