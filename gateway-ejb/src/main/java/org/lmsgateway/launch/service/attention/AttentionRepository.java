package org.lmsgateway.launch.service.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.attention.Attention;
import org.lmsgateway.launch.attention.Attention.FailingApp;
import org.lmsgateway.launch.attention.Attention.Registered;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.LaunchDays;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.TenantStatus;

/** Looks for the first few of what wants attention; a tenant that is empty stands for all. */
@ApplicationScoped
public class AttentionRepository {

  private static final List<LaunchReason> KEY_SET =
      List.of(
          LaunchReason.KEYSET_ADDRESS_REFUSED,
          LaunchReason.KEYSET_UNREACHABLE,
          LaunchReason.KEYSET_INVALID);

  private static final List<LaunchReason> COOKIE =
      List.of(LaunchReason.BROWSER_COOKIE_MISSING, LaunchReason.WINDOW_COOKIE_MISSING);

  /** A notice that is new may fail once or twice; this takes some minutes. */
  private static final int SEVERAL_ATTEMPTS = 3;

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected AttentionRepository() {}

  public AttentionRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** By the status that registrations are listed by, which has an index for this order. */
  List<Registered> registrations(Optional<TenantId> tenant, RegistrationStatus status) {
    return list(
        entities
            .createQuery(
                "select r.id, r.name from Registration r"
                    + " where r.statusName = :status and r.deletedAt is null"
                    + (tenant.isPresent() ? " and r.tenantId = :tenant" : "")
                    + " order by r.name, r.id",
                Object[].class)
            .setParameter("status", status.name()),
        tenant);
  }

  /** Those that a launch failed for their key set since then, and none was accepted after it. */
  List<Registered> keySetsFailing(Optional<TenantId> tenant, Instant since) {
    return failing(KEY_SET, tenant, since);
  }

  /** Those of which a browser kept no cookie since then, and no launch was accepted after it. */
  public List<Registered> cookiesMissing(Optional<TenantId> tenant, Instant since) {
    return failing(COOKIE, tenant, since);
  }

  private List<Registered> failing(
      List<LaunchReason> reasons, Optional<TenantId> tenant, Instant since) {
    return list(
        entities
            .createQuery(
                "select distinct r.id, r.name from Registration r, Launch l"
                    + " where l.registrationId = r.id and r.deletedAt is null and l.reason in :reasons"
                    + " and l.occurredAt >= :since and l.day >= :first"
                    + (tenant.isPresent() ? " and r.tenantId = :tenant" : "")
                    + " and not exists (select a.id from Launch a"
                    + " where a.registrationId = r.id and a.occurredAt > l.occurredAt"
                    + " and a.day >= :first"
                    + " and a.reason is null)"
                    + " order by r.name, r.id",
                Object[].class)
            .setParameter("reasons", reasons)
            .setParameter("since", since)
            .setParameter("first", LaunchDays.first(since)),
        tenant);
  }

  /** Of a tenant's own apps; what they do not take is told in the details of each. */
  List<FailingApp> noticesFailing(Optional<TenantId> tenant) {
    var query =
        entities
            .createQuery(
                "select distinct a.id, a.name from App a, NoticeDelivery d where d.appId = a.id"
                    + " and d.content is not null and d.fault is not null"
                    + " and d.attempts >= :several"
                    + (tenant.isPresent() ? " and a.tenantId = :tenant" : "")
                    + " order by a.name, a.id",
                Object[].class)
            .setParameter("several", SEVERAL_ATTEMPTS);
    tenant.ifPresent(owner -> query.setParameter("tenant", owner.value()));
    return query
        .setMaxResults(Attention.MOST)
        .getResultStream()
        .map(row -> new FailingApp(new AppId((String) row[0]), (String) row[1]))
        .toList();
  }

  private static List<Registered> list(TypedQuery<Object[]> query, Optional<TenantId> tenant) {
    tenant.ifPresent(owner -> query.setParameter("tenant", owner.value()));
    return query
        .setMaxResults(Attention.MOST)
        .getResultStream()
        .map(row -> new Registered(new RegistrationId((String) row[0]), (String) row[1]))
        .toList();
  }

  List<String> tenantsPending() {
    return entities
        .createQuery(
            "select t.name from Tenant t where t.status = :pending order by t.name", String.class)
        .setParameter("pending", TenantStatus.PENDING)
        .setMaxResults(Attention.MOST)
        .getResultList();
  }

  boolean hasRegistration(Optional<TenantId> tenant) {
    return exists("Registration", tenant);
  }

  /** Of a tenant's own; those that serve all tenants were there from the beginning. */
  boolean hasApp(Optional<TenantId> tenant) {
    return exists("App", tenant);
  }

  boolean hasLaunch(Optional<TenantId> tenant) {
    return exists("Launch", tenant);
  }

  private boolean exists(String entity, Optional<TenantId> tenant) {
    var query =
        entities.createQuery(
            "select e.id from "
                + entity
                + " e where e.tenantId "
                + (tenant.isPresent() ? "= :tenant" : "is not null"),
            String.class);
    tenant.ifPresent(owner -> query.setParameter("tenant", owner.value()));
    return !query.setMaxResults(1).getResultList().isEmpty();
  }
}
