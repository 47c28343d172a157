package org.lmsgateway.tenant.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.service.KeysetQuery;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;

/** Stores tenants. */
@ApplicationScoped
public class TenantRepository {

  private static final KeysetQuery<Tenant> LIST =
      new KeysetQuery<>(
          Tenant.class,
          "Tenant",
          false,
          tenant -> new Cursor(tenant.name(), tenant.id().value()),
          tenant -> new Cursor(tenant.createdAt().toString(), tenant.id().value()),
          List.of("name", "directory"));

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected TenantRepository() {}

  public TenantRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes the row at once, so that a directory that is registered already shows here. */
  public void add(Tenant tenant) {
    entities.persist(tenant);
    entities.flush();
  }

  public Optional<Tenant> find(TenantId id) {
    return Optional.ofNullable(entities.find(Tenant.class, id.value()));
  }

  /** Those of the ids that there are; in no order. */
  public List<Tenant> all(Collection<String> ids) {
    return entities
        .createQuery("select t from Tenant t where t.id in :ids", Tenant.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** By the name that it was registered under. */
  public Optional<Tenant> findByDirectory(String directory) {
    return entities
        .createQuery("select t from Tenant t where t.directory = :directory", Tenant.class)
        .setParameter("directory", directory)
        .getResultStream()
        .findFirst();
  }

  /** A tenant with this name or this provider: the same one under another name, perhaps. */
  public Optional<Tenant> findSame(String directory, TenantProvider provider) {
    return entities
        .createQuery(
            "select t from Tenant t where t.directory = :directory"
                + " or t.directoryGuid = :guid or t.issuer = :issuer",
            Tenant.class)
        .setParameter("directory", directory)
        .setParameter("guid", Objects.requireNonNullElse(provider.directoryGuid(), ""))
        .setParameter("issuer", Objects.requireNonNullElse(provider.issuer(), ""))
        .getResultStream()
        .findFirst();
  }

  /**
   * Tenants that are looked for.
   *
   * @param status null for any
   */
  public Page<Tenant> list(ListSearch search, TenantStatus status, PageRequest page) {
    var condition =
        status == null ? "" : "e.status = " + TenantStatus.class.getName() + "." + status.name();
    return LIST.page(entities, Optional.empty(), search, condition, page);
  }

  public long count(TenantStatus status) {
    return entities
        .createQuery("select count(t) from Tenant t where t.status = :status", Long.class)
        .setParameter("status", status)
        .getSingleResult();
  }

  /** Tenants of directories whose cloud was last looked at before that time; at most so many. */
  public List<Tenant> lookedAtBefore(Instant time, int most) {
    return entities
        .createQuery(
            "select t from Tenant t where t.cloudCheckedAt < :time and t.cloud <> :own"
                + " order by t.cloudCheckedAt",
            Tenant.class)
        .setParameter("time", time)
        .setParameter("own", Cloud.SELF_HOSTED)
        .setMaxResults(most)
        .getResultList();
  }
}
