package org.lmsgateway.registration.service.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmsgateway.app.AppId;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.list.RegistrationQuery;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;

/** Reads pages of registrations. */
@ApplicationScoped
public class RegistrationListRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected RegistrationListRepository() {}

  public RegistrationListRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A page.
   *
   * @param tenant whose registrations; empty for all
   * @param served the clouds whose tenants are served
   */
  public Page<Registration> search(
      RegistrationQuery wanted, Optional<TenantId> tenant, Set<Cloud> served, PageRequest page) {
    var select = new RegistrationSelect(wanted, tenant, served).after(page.after());
    // Apps and deployments of the whole page at once; each registration would ask for its own.
    var query =
        entities
            .createQuery(select.jpql(), Registration.class)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "e.apps")
            .setHint("eclipselink.batch", "e.deployments")
            .setMaxResults(page.limit() + 1);
    select.values().forEach(query::setParameter);
    var oneMore = query.getResultList();
    return Page.of(oneMore, page.limit(), last -> select.cursor(last).toString());
  }

  public Map<TenantId, Tenant> tenants(Collection<TenantId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select t from Tenant t where t.id in :ids", Tenant.class)
            .setParameter("ids", ids.stream().map(TenantId::value).collect(Collectors.toSet()))
            .getResultStream()
            .collect(Collectors.toMap(Tenant::id, Function.identity()));
  }

  /**
   * The names of registrations.
   *
   * @param tenant whose registrations; empty for all
   */
  public Map<RegistrationId, String> names(
      Collection<RegistrationId> ids, Optional<TenantId> tenant) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select e.id, e.name from Registration e where e.id in :ids and e.deletion = ''"
                    + " and (:all = true or e.tenantId = :tenant)",
                Object[].class)
            .setParameter(
                "ids", ids.stream().map(RegistrationId::value).collect(Collectors.toSet()))
            .setParameter("all", tenant.isEmpty())
            .setParameter("tenant", tenant.map(TenantId::value).orElse(""))
            .getResultStream()
            .collect(
                Collectors.toMap(
                    row -> new RegistrationId((String) row[0]), row -> (String) row[1]));
  }

  /** Registrations that have no app but this one are incomplete from now on. */
  public void lose(AppId app) {
    entities
        .createNativeQuery(
            "update registration set status = 'INCOMPLETE', version = version + 1"
                + " where status = 'ACTIVE'"
                + " and id in (select registration_id from registration_app where app_id = ?)"
                + " and not exists (select 1 from registration_app other"
                + " where other.registration_id = registration.id and other.app_id <> ?)")
        .setParameter(1, app.value())
        .setParameter(2, app.value())
        .executeUpdate();
  }
}
