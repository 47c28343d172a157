package org.lmsgateway.classteam.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmsgateway.app.AppId;
import org.lmsgateway.classteam.ClassTeam;
import org.lmsgateway.classteam.ClassTeamState;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;

/** Stores class teams. */
@ApplicationScoped
public class ClassTeamRepository {

  private static final List<ClassTeamState> LIVING =
      Stream.of(ClassTeamState.values()).filter(ClassTeamState::isLiving).toList();

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected ClassTeamRepository() {}

  public ClassTeamRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes the row at once, so that one that another node has just written shows here. */
  public void add(ClassTeam team) {
    entities.persist(team);
    entities.flush();
  }

  /** Writes changes at once, so that a name or a team that another course has taken shows here. */
  public void flush() {
    entities.flush();
  }

  public void remove(ClassTeam team) {
    entities.remove(team);
  }

  public Optional<ClassTeam> find(CourseId course) {
    return Optional.ofNullable(entities.find(ClassTeam.class, course.value()));
  }

  /** The teams of some courses. */
  public List<ClassTeam> of(Collection<CourseId> courses) {
    return courses.isEmpty()
        ? List.of()
        : entities
            .createQuery("select t from ClassTeam t where t.courseId in :courses", ClassTeam.class)
            .setParameter("courses", courses.stream().map(CourseId::value).toList())
            .getResultList();
  }

  /**
   * Courses, whether they have a team or not, in the order of titles.
   *
   * @param tenant whose courses; empty for everybody's
   * @param text a part of the title, in any case; null or blank for all
   */
  public Page<Course> courses(Optional<TenantId> tenant, String text, PageRequest request) {
    var part = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    var after = request.after();
    var query =
        entities.createQuery(
            "select c from Course c where (:all = true or c.tenantId = :tenant)"
                + (part.isEmpty() ? "" : " and lower(c.title) like :part escape '!'")
                + (after.isEmpty()
                    ? ""
                    : " and (coalesce(c.title, '') > :place"
                        + " or (coalesce(c.title, '') = :place and c.id > :id))")
                + " order by coalesce(c.title, ''), c.id",
            Course.class);
    query.setParameter("all", tenant.isEmpty());
    query.setParameter("tenant", tenant.map(TenantId::value).orElse(""));
    if (!part.isEmpty()) {
      query.setParameter("part", "%" + part.replaceAll("([!%_])", "!$1") + "%");
    }
    after.ifPresent(
        cursor -> query.setParameter("place", cursor.place()).setParameter("id", cursor.id()));
    var oneMore = query.setMaxResults(request.limit() + 1).getResultList();
    return Page.of(
        oneMore,
        request.limit(),
        last -> new Cursor(last.title().orElse(""), last.id().value()).toString());
  }

  /** The course that has that team, if one has. */
  public Optional<ClassTeam> ofTeam(TenantId tenant, String team) {
    return entities
        .createQuery(
            "select t from ClassTeam t where t.tenantId = :tenant and t.teamId = :team",
            ClassTeam.class)
        .setParameter("tenant", tenant.value())
        .setParameter("team", team)
        .getResultStream()
        .findFirst();
  }

  /** Whether a course of that tenant has a team, or will have one, with that nickname. */
  public boolean hasNickname(TenantId tenant, String nickname) {
    return !entities
        .createQuery(
            "select t.courseId from ClassTeam t where t.tenantId = :tenant"
                + " and t.nickname = :nickname",
            String.class)
        .setParameter("tenant", tenant.value())
        .setParameter("nickname", nickname)
        .getResultList()
        .isEmpty();
  }

  /**
   * Courses whose teams are still to be made, or follow them, in the order of ids.
   *
   * @param after the last that the caller has; empty to begin
   * @param most how many at the most
   */
  public List<CourseId> living(TenantId tenant, Optional<CourseId> after, int most) {
    return entities
        .createQuery(
            "select t.courseId from ClassTeam t where t.tenantId = :tenant"
                + " and t.state in :states and t.courseId > :after order by t.courseId",
            String.class)
        .setParameter("tenant", tenant.value())
        .setParameter("states", LIVING)
        .setParameter("after", after.map(CourseId::value).orElse(""))
        .setMaxResults(most)
        .getResultStream()
        .map(CourseId::new)
        .toList();
  }

  /** How many courses have teams that are still to be made, or follow them. */
  public int countLiving(TenantId tenant) {
    return entities
        .createQuery(
            "select count(t) from ClassTeam t where t.tenantId = :tenant and t.state in :states",
            Long.class)
        .setParameter("tenant", tenant.value())
        .setParameter("states", LIVING)
        .getSingleResult()
        .intValue();
  }

  /** Courses of a tenant that have no team, and whose LMS tells that app who is in them. */
  public List<Course> without(TenantId tenant, AppId app, int most) {
    return entities
        .createQuery(
            "select c from Course c, Registration r where c.tenantId = :tenant"
                + " and r.id = c.registrationId and :app member of r.apps"
                + " and c.rosterUrl is not null and not exists"
                + " (select t.courseId from ClassTeam t where t.courseId = c.id) order by c.id",
            Course.class)
        .setParameter("tenant", tenant.value())
        .setParameter("app", app.value())
        .setMaxResults(most)
        .getResultList();
  }
}
