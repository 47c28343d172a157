package org.lmsgateway.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Cursor;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/** Stores courses. */
@ApplicationScoped
public class CourseRepository {

  @PersistenceContext(unitName = "gateway")
  private EntityManager entities;

  protected CourseRepository() {}

  public CourseRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes the row at once, so that a course that another launch has just written shows here. */
  public void add(Course course) {
    entities.persist(course);
    entities.flush();
  }

  public Optional<Course> find(CourseId id) {
    return Optional.ofNullable(entities.find(Course.class, id.value()));
  }

  public Optional<Course> findAt(CoursePlace place) {
    return entities
        .createQuery(
            "select c from Course c where c.registrationId = :registration"
                + " and c.deploymentId = :deployment and c.place = :place",
            Course.class)
        .setParameter("registration", place.registration().value())
        .setParameter("deployment", place.deployment())
        .setParameter("place", place.place())
        .getResultStream()
        .findFirst();
  }

  /** The course of a registration that has launched last. */
  public Optional<Course> findLatest(RegistrationId registration) {
    return entities
        .createQuery(
            "select c from Course c where c.registrationId = :registration"
                + " order by c.seenOn desc, c.id",
            Course.class)
        .setParameter("registration", registration.value())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The courses that have launched an app, in the order of ids. */
  public Page<Course> list(AppId app, PageRequest request) {
    var after = request.after();
    var query =
        entities.createQuery(
            "select c from Course c where :app member of c.apps"
                + (after.isPresent() ? " and c.id > :after" : "")
                + " order by c.id",
            Course.class);
    query.setParameter("app", app.value());
    after.ifPresent(cursor -> query.setParameter("after", cursor.id()));
    var oneMore = query.setMaxResults(request.limit() + 1).getResultList();
    return Page.of(oneMore, request.limit(), last -> new Cursor("", last.id().value()).toString());
  }
}
