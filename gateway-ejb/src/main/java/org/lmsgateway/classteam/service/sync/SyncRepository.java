package org.lmsgateway.classteam.service.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.classteam.settings.TeamRole;
import org.lmsgateway.classteam.sync.CourseSync;
import org.lmsgateway.classteam.sync.TeamPass;
import org.lmsgateway.classteam.sync.TeamPerson;
import org.lmsgateway.classteam.sync.TeamPresence;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.TenantId;

/** Stores how far synchronisations are, and whom they have seen. */
@ApplicationScoped
public class SyncRepository {

  private static final String UNMATCHED =
      " from TeamPerson p where p.courseId = :course and p.run = :run and p.why is not null";

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected SyncRepository() {}

  public SyncRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  void remove(Object entity) {
    entities.remove(entity);
  }

  Optional<CourseSync> sync(CourseId course) {
    return Optional.ofNullable(entities.find(CourseSync.class, course.value()));
  }

  Optional<TeamPass> pass(TenantId tenant) {
    return Optional.ofNullable(entities.find(TeamPass.class, tenant.value()));
  }

  List<TeamPerson> persons(CourseId course, Collection<String> members) {
    if (members.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select p from TeamPerson p where p.courseId = :course and p.memberId in :members",
            TeamPerson.class)
        .setParameter("course", course.value())
        .setParameter("members", members)
        .getResultList();
  }

  /** People of all courses of a tenant. */
  List<TeamPerson> persons(TenantId tenant, Collection<String> members) {
    return entities
        .createQuery(
            "select p from TeamPerson p where p.memberId in :members and p.courseId in"
                + " (select t.courseId from ClassTeam t where t.tenantId = :tenant)"
                + " order by p.courseId",
            TeamPerson.class)
        .setParameter("members", members)
        .setParameter("tenant", tenant.value())
        .getResultList();
  }

  List<TeamPresence> presences(CourseId course, Collection<String> users) {
    if (users.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select t from TeamPresence t where t.courseId = :course and t.userId in :users",
            TeamPresence.class)
        .setParameter("course", course.value())
        .setParameter("users", users)
        .getResultList();
  }

  /** People of the roster who were not found, in the order of their pseudonyms. */
  List<TeamPerson> unmatched(CourseId course, long run, int most) {
    return entities
        .createQuery("select p" + UNMATCHED + " order by p.memberId", TeamPerson.class)
        .setParameter("course", course.value())
        .setParameter("run", run)
        .setMaxResults(most)
        .getResultList();
  }

  long countUnmatched(CourseId course, long run) {
    return entities
        .createQuery("select count(p)" + UNMATCHED, Long.class)
        .setParameter("course", course.value())
        .setParameter("run", run)
        .getSingleResult();
  }

  /** Who that member of a course is in the directory; empty if nobody was put into the team. */
  public Optional<TeamPerson> found(CourseId course, String member) {
    return persons(course, List.of(member)).stream()
        .filter(person -> person.user().isPresent() && person.why().isEmpty())
        .findFirst();
  }

  /**
   * The students of a course who are in its team, by their pseudonyms. A run that is at work has
   * not seen them all, so those of the one before count too.
   */
  public List<String> students(CourseId course) {
    return entities
        .createQuery(
            "select p.memberId from TeamPerson p, CourseSync s where p.courseId = :course"
                + " and s.courseId = p.courseId and p.run >= s.run - 1 and p.role = :role"
                + " and p.userId is not null and p.why is null order by p.memberId",
            String.class)
        .setParameter("course", course.value())
        .setParameter("role", TeamRole.MEMBER)
        .getResultList();
  }

  /** Who somebody of the directory is in the courses whose teams they were put into. */
  public List<TeamPerson> placesOf(TenantId tenant, String user, int most) {
    return entities
        .createQuery(
            "select p from TeamPerson p, CourseSync s, ClassTeam t where t.tenantId = :tenant"
                + " and t.state = :state and s.courseId = t.courseId and p.courseId = t.courseId"
                + " and p.userId = :user and p.why is null and p.run >= s.run - 1"
                + " order by t.name, t.courseId",
            TeamPerson.class)
        .setParameter("tenant", tenant.value())
        .setParameter("state", ClassTeamState.ACTIVE)
        .setParameter("user", user)
        .setMaxResults(most)
        .getResultList();
  }
}
