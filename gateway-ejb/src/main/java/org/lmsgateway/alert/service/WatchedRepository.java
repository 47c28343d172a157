package org.lmsgateway.alert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.alert.service.RefusalsOfTenant.Count;
import org.lmsgateway.launch.count.LaunchCount;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.microsoft.MicrosoftConnection;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Tenant;

/** Reads what alerts are about, of all tenants at once. */
@ApplicationScoped
public class WatchedRepository {

  private static final List<String> KEY_SET =
      Stream.of(
              LaunchReason.KEYSET_ADDRESS_REFUSED,
              LaunchReason.KEYSET_UNREACHABLE,
              LaunchReason.KEYSET_INVALID)
          .map(Enum::name)
          .toList();

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected WatchedRepository() {}

  public WatchedRepository(EntityManager entities) {
    this.entities = entities;
  }

  private static List<String> ids(Collection<TenantId> tenants) {
    return tenants.stream().map(TenantId::value).toList();
  }

  /** The key set that was entered for something. */
  record EnteredKeySet(ExpiringThing thing, String json) {}

  /** The key sets that were entered for apps. */
  List<EnteredKeySet> keySets(List<TenantId> tenants) {
    return entities
        .createQuery(
            "select a.tenantId, a.id, a.name, a.jwks from App a"
                + " where a.tenantId in :tenants and a.jwks is not null",
            Object[].class)
        .setParameter("tenants", ids(tenants))
        .getResultStream()
        .map(row -> new EnteredKeySet(thing(row, null), (String) row[3]))
        .toList();
  }

  /** Secrets of apps and API clients that still count beside a new one. */
  Stream<ExpiringThing> oldSecrets(List<TenantId> tenants, Instant now) {
    return Stream.of("App", "ApiClient")
        .flatMap(entity -> ending(entity, "previousSecretEndsAt", tenants, now));
  }

  /** API clients whose certificates run out. */
  Stream<ExpiringThing> certificates(List<TenantId> tenants, Instant now) {
    return ending("ApiClient", "keysEndAt", tenants, now);
  }

  /** Connections to Microsoft 365 of which it is known when they run out. */
  Stream<ExpiringThing> microsoft(List<TenantId> tenants) {
    return entities
        .createQuery(
            "select c, t.name from MicrosoftConnection c, Tenant t where t.id = c.tenantId"
                + " and c.tenantId in :tenants",
            Object[].class)
        .setParameter("tenants", ids(tenants))
        .getResultStream()
        .flatMap(row -> thing((MicrosoftConnection) row[0], (String) row[1]).stream());
  }

  private static Optional<ExpiringThing> thing(MicrosoftConnection connection, String name) {
    var tenant = connection.tenant();
    return connection.endsAt().map(end -> new ExpiringThing(tenant, tenant.value(), name, end));
  }

  private Stream<ExpiringThing> ending(
      String entity, String end, List<TenantId> tenants, Instant now) {
    return entities
        .createQuery(
            "select e.tenantId, e.id, e.name, e.%2$s from %1$s e where e.tenantId in :tenants and e.%2$s > :now"
                .formatted(entity, end),
            Object[].class)
        .setParameter("tenants", ids(tenants))
        .setParameter("now", now)
        .getResultStream()
        .map(row -> thing(row, (Instant) row[3]));
  }

  private static ExpiringThing thing(Object[] row, Instant endsAt) {
    return new ExpiringThing(
        new TenantId((String) row[0]), (String) row[1], (String) row[2], endsAt);
  }

  /** A registration whose launches fail for the key set of the LMS. */
  record Down(TenantId tenant, String registration, String name, Instant failedAt) {}

  /**
   * Those that a launch failed for their key set since then, and none was accepted after it; for
   * each reason and day once, the latest first.
   */
  List<Down> keySetsDown(List<TenantId> tenants, Instant since) {
    return entities
        .createQuery(
            "select r.tenantId, r.id, r.name, f.lastAt from Registration r, LaunchCount f"
                + " where r.tenantId in :tenants and r.deletion = '' and f.subject = r.id"
                + " and f.outcome in :reasons and f.lastAt >= :since"
                + " and not exists (select a.subject from LaunchCount a where a.subject = r.id"
                + " and a.outcome = :accepted and a.lastAt > f.lastAt)"
                + " order by f.lastAt desc",
            Object[].class)
        .setParameter("tenants", ids(tenants))
        .setParameter("reasons", KEY_SET)
        .setParameter("since", since)
        .setParameter("accepted", LaunchCount.ACCEPTED)
        .getResultStream()
        .map(
            row ->
                new Down(
                    new TenantId((String) row[0]),
                    (String) row[1],
                    (String) row[2],
                    (Instant) row[3]))
        .toList();
  }

  /** When a launch of that registration was accepted last; the epoch if never. */
  Instant lastAccepted(String registration) {
    return entities
        .createQuery(
            "select c.lastAt from LaunchCount c where c.subject = :registration"
                + " and c.outcome = :accepted order by c.day desc",
            Instant.class)
        .setParameter("registration", registration)
        .setParameter("accepted", LaunchCount.ACCEPTED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  /** How launches of these tenants ended since that day. */
  List<Count> launches(List<TenantId> tenants, LocalDate since) {
    return entities
        .createQuery(
            "select c.subject, c.day, c.outcome, c.launches from LaunchCount c"
                + " where c.subject in :tenants and c.day >= :since",
            Object[].class)
        .setParameter("tenants", ids(tenants))
        .setParameter("since", since)
        .getResultStream()
        .map(
            row ->
                new Count(
                    new TenantId((String) row[0]),
                    (LocalDate) row[1],
                    !LaunchCount.ACCEPTED.equals(row[2]),
                    (Long) row[3]))
        .toList();
  }

  String name(TenantId tenant) {
    return entities.find(Tenant.class, tenant.value()).name();
  }
}
