package org.lmsgateway.registration.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.KeysetQuery;

/** Stores registrations. Those that were deleted are as if they did not exist, but where said. */
@ApplicationScoped
public class RegistrationRepository {

  private static final KeysetQuery<Registration> LIST =
      new KeysetQuery<>(
          Registration.class,
          "Registration",
          false,
          "e.deletion = ''",
          registration -> new Cursor(registration.name(), registration.id().value()));

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected RegistrationRepository() {}

  public RegistrationRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Registration registration) {
    entities.persist(registration);
  }

  /** Writes what was changed now, so that a broken constraint shows here. */
  public void flush() {
    entities.flush();
  }

  public void remove(Registration registration) {
    entities.remove(registration);
  }

  public Optional<Registration> find(RegistrationId id) {
    return stored(id).filter(found -> !found.isDeleted());
  }

  /** One that was deleted and is not gone for good. */
  public Optional<Registration> findDeleted(RegistrationId id) {
    return stored(id).filter(Registration::isDeleted);
  }

  private Optional<Registration> stored(RegistrationId id) {
    return Optional.ofNullable(entities.find(Registration.class, id.value()));
  }

  public Optional<Registration> findByClient(String issuer, String clientId) {
    return entities
        .createQuery(
            "select r from Registration r where r.issuer = :issuer and r.clientId = :clientId"
                + " and r.deletion = ''",
            Registration.class)
        .setParameter("issuer", issuer)
        .setParameter("clientId", clientId)
        .getResultStream()
        .findFirst();
  }

  /** At most two: enough to know whether the issuer alone tells which registration is meant. */
  public List<Registration> someByIssuer(String issuer) {
    return entities
        .createQuery(
            "select r from Registration r where r.issuer = :issuer and r.deletion = ''"
                + " order by r.id",
            Registration.class)
        .setParameter("issuer", issuer)
        .setMaxResults(2)
        .getResultList();
  }

  /** How many of a tenant's registrations wait for an admin to confirm them. */
  public long countWaiting(TenantId tenant) {
    return entities
        .createQuery(
            "select count(r) from Registration r"
                + " where r.tenantId = :tenant and r.awaitsConfirmation = true and r.deletion = ''",
            Long.class)
        .setParameter("tenant", tenant.value())
        .getSingleResult();
  }

  /**
   * How many there are.
   *
   * @param tenant whose; empty for all
   */
  public long count(Optional<TenantId> tenant) {
    var query =
        entities.createQuery(
            "select count(r) from Registration r where r.deletion = ''"
                + (tenant.isPresent() ? " and r.tenantId = :tenant" : ""),
            Long.class);
    tenant.ifPresent(id -> query.setParameter("tenant", id.value()));
    return query.getSingleResult();
  }

  public Page<Registration> list(Optional<TenantId> tenant, PageRequest page) {
    return LIST.page(entities, tenant, page);
  }

  /** All of a tenant's registrations in the order of names, with few queries however many. */
  public List<Registration> all(TenantId tenant) {
    return entities
        .createQuery(
            "select r from Registration r where r.tenantId = :tenant and r.deletion = ''"
                + " order by r.name, r.id",
            Registration.class)
        .setHint("eclipselink.batch.type", "JOIN")
        .setHint("eclipselink.batch", "r.apps")
        .setHint("eclipselink.batch", "r.deployments")
        .setParameter("tenant", tenant.value())
        .getResultList();
  }

  /** All registrations, of whomever, that have one of these client ids. */
  public List<Client> clients(Collection<String> clientIds) {
    return entities
        .createQuery(
            "select r.issuer, r.clientId from Registration r where r.deletion = ''"
                + " and r.clientId in :ids",
            Object[].class)
        .setParameter("ids", clientIds)
        .getResultStream()
        .map(row -> new Client((String) row[0], (String) row[1]))
        .toList();
  }

  /** What tells registrations apart. */
  public record Client(String issuer, String clientId) {}

  /** The ids of a tenant's registrations, deleted ones too. */
  public List<RegistrationId> idsOf(TenantId tenant) {
    return entities
        .createQuery("select r.id from Registration r where r.tenantId = :tenant", String.class)
        .setParameter("tenant", tenant.value())
        .getResultStream()
        .map(RegistrationId::new)
        .toList();
  }
}
