package org.lmsgateway.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.ScheduledTask;

/** Stores scheduled tasks. */
@ApplicationScoped
public class TaskRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected TaskRepository() {}

  public TaskRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(ScheduledTask task) {
    entities.persist(task);
  }

  Optional<ScheduledTask> find(String id) {
    return Optional.ofNullable(entities.find(ScheduledTask.class, id));
  }

  List<String> ids(String name) {
    return entities
        .createQuery("select t.id from ScheduledTask t where t.name = :name", String.class)
        .setParameter("name", name)
        .getResultList();
  }

  void remove(String id) {
    find(id).ifPresent(entities::remove);
  }

  /** The ids of tasks with these names that may run, those that wait longest first. */
  List<String> due(Collection<String> names, Instant now, int most) {
    return entities
        .createQuery(
            "select t.id from ScheduledTask t where t.nextRunAt <= :now and t.name in :names"
                + " order by t.nextRunAt, t.id",
            String.class)
        .setParameter("now", now)
        .setParameter("names", names)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Tasks in the order of their ids.
   *
   * @param tenant whose; empty for all
   */
  Page<ScheduledTask> list(Optional<TenantId> tenant, PageRequest page) {
    var query =
        entities
            .createQuery(
                "select t from ScheduledTask t where t.id > :after"
                    + (tenant.isPresent() ? " and t.tenantId = :tenant" : "")
                    + " order by t.id",
                ScheduledTask.class)
            .setParameter("after", page.after().map(Cursor::id).orElse(""));
    tenant.ifPresent(id -> query.setParameter("tenant", id.value()));
    return Page.of(
        query.setMaxResults(page.limit() + 1).getResultList(),
        page.limit(),
        last -> new Cursor("", last.id()).toString());
  }
}
