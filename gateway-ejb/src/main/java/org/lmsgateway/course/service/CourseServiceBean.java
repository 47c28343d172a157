package org.lmsgateway.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.course.AppCourse;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseService;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/** Shows an app its courses. */
@Stateless
@RolesAllowed(AppCaller.ROLE)
public class CourseServiceBean implements CourseService {

  private final CourseRepository courses;
  private final AppRepository apps;
  private final CourseAccess access;
  private final CallerContext callers;

  public CourseServiceBean() {
    this(null, null, null, null);
  }

  @Inject
  public CourseServiceBean(
      CourseRepository courses, AppRepository apps, CourseAccess access, CallerContext callers) {
    this.courses = courses;
    this.apps = apps;
    this.access = access;
    this.callers = callers;
  }

  @Override
  public CourseOutcome<AppCourse> find(CourseId id) {
    return access.open(id).map(open -> seen(open.app(), open.course()));
  }

  @Override
  public Page<AppCourse> list(PageRequest page) {
    var caller = callers.app().orElseThrow(() -> new IllegalStateException("no app calls"));
    if (caller.ofLaunch().isPresent()) {
      return new Page<>(one(caller), null);
    }
    var app = apps.find(new AppId(caller.app()));
    return app.map(known -> all(known, page)).orElseGet(() -> new Page<>(List.of(), null));
  }

  private List<AppCourse> one(AppCaller caller) {
    return Optional.ofNullable(caller.courseKey())
        .map(course -> find(new CourseId(course)))
        .filter(Done.class::isInstance)
        .map(found -> List.of(((Done<AppCourse>) found).value()))
        .orElse(List.of());
  }

  private Page<AppCourse> all(App app, PageRequest page) {
    var found = courses.list(app.id(), page);
    return new Page<>(
        found.items().stream().map(course -> seen(app, course)).toList(), found.next());
  }

  private static AppCourse seen(App app, Course course) {
    var offered = course.services();
    return new AppCourse(
        course,
        app.settings().services().stream().filter(offered::offers).collect(Collectors.toSet()));
  }
}
