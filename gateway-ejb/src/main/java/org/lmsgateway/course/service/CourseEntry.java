package org.lmsgateway.course.service;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.lmsgateway.app.AppId;
import org.lmsgateway.course.ContentRequest;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.shared.service.UniqueViolation;

/** Writes down the course of a launch. Whoever calls has checked the launch. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CourseEntry {

  @Resource private SessionContext context;

  private final CourseRepository courses;
  private final ContentRequestRepository contentRequests;
  private final Clock clock;

  public CourseEntry() {
    this(null, null, null);
  }

  @Inject
  public CourseEntry(
      CourseRepository courses, ContentRequestRepository contentRequests, Clock clock) {
    this.courses = courses;
    this.contentRequests = contentRequests;
    this.clock = clock;
  }

  /** For tests, which have no container to give the context. */
  public CourseEntry(
      CourseRepository courses,
      ContentRequestRepository contentRequests,
      Clock clock,
      SessionContext context) {
    this(courses, contentRequests, clock);
    this.context = context;
  }

  /**
   * Writes what has changed, which mostly is nothing.
   *
   * @return the course; empty if another launch has written the same new course just now, and then
   *     a second call finds it
   */
  public Optional<CourseId> record(LaunchedCourse launch, AppId app) {
    try {
      var known = courses.findAt(launch.place());
      var course = known.orElseGet(() -> new Course(CourseId.random(), launch.place()));
      course.launched(
          app, launch.title(), launch.services(), LocalDate.now(clock.withZone(ZoneOffset.UTC)));
      if (known.isEmpty()) {
        courses.add(course);
      }
      return Optional.of(course.id());
    } catch (PersistenceException e) {
      if (!UniqueViolation.isIn(e)) {
        throw e;
      }
      context.setRollbackOnly();
      return Optional.empty();
    }
  }

  /** The LMS waits for content that the app chooses in this launch. */
  public void record(ContentRequest request) {
    contentRequests.add(request);
  }
}
