package org.lmsgateway.registration.service.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.ForeignCursorException;

/** Finds registrations that were deleted. */
@ApplicationScoped
public class DeletedRegistrationRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected DeletedRegistrationRepository() {}

  public DeletedRegistrationRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Those deleted since a time, the latest first.
   *
   * @param tenant whose registrations; empty for all
   */
  public Page<Registration> since(Instant time, Optional<TenantId> tenant, PageRequest page) {
    var after = page.after();
    var query =
        entities
            .createQuery(
                "select r from Registration r where r.deletedAt > :time"
                    + (tenant.isPresent() ? " and r.tenantId = :tenant" : "")
                    + (after.isPresent()
                        ? " and (r.deletedAt < :at or (r.deletedAt = :at and r.id < :id))"
                        : "")
                    + " order by r.deletedAt desc, r.id desc",
                Registration.class)
            .setParameter("time", time);
    tenant.ifPresent(owner -> query.setParameter("tenant", owner.value()));
    after.ifPresent(
        cursor -> query.setParameter("at", time(cursor)).setParameter("id", cursor.id()));
    var oneMore = query.setMaxResults(page.limit() + 1).getResultList();
    return Page.of(
        oneMore,
        page.limit(),
        last -> new Cursor(last.deletedAt().toString(), last.id().value()).toString());
  }

  private static Instant time(Cursor cursor) {
    try {
      return Instant.parse(cursor.place());
    } catch (DateTimeException e) {
      throw new ForeignCursorException();
    }
  }

  /** Those deleted before a time; at most so many. */
  public List<RegistrationId> before(Instant time, int most) {
    return entities
        .createQuery(
            "select r.id from Registration r where r.deletedAt <= :time order by r.deletedAt",
            String.class)
        .setParameter("time", time)
        .setMaxResults(most)
        .getResultStream()
        .map(RegistrationId::new)
        .toList();
  }
}
