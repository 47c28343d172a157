package org.lmsgateway.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.service.TenantRepository;

/**
 * Decides whether an app may use a service of a course. In this order: the course has launched the
 * app that calls, and is the token's; the app may use the service; registration, tenant and cloud
 * are served still. All is looked up at each call, so that what an admin takes away is gone at
 * once.
 */
@ApplicationScoped
public class CourseAccess {

  private CourseRepository courses;
  private AppRepository apps;
  private RegistrationRepository registrations;
  private TenantRepository tenants;
  private CloudGuard guard;
  private CallerContext callers;

  protected CourseAccess() {}

  @Inject
  public CourseAccess(
      CourseRepository courses,
      AppRepository apps,
      RegistrationRepository registrations,
      TenantRepository tenants,
      CloudGuard guard,
      CallerContext callers) {
    this.courses = courses;
    this.apps = apps;
    this.registrations = registrations;
    this.tenants = tenants;
    this.guard = guard;
    this.callers = callers;
  }

  /** Opens a course for one service. */
  public CourseOutcome<OpenCourse> open(CourseId id, LtiService service) {
    return open(id).then(open -> allow(open, service));
  }

  /**
   * Opens a course for one service to an app that works by itself, with no token and nobody who
   * calls: one that is part of the gateway. The course need not have launched it, because an admin
   * may have chosen it for all courses of the registration.
   */
  public CourseOutcome<OpenCourse> open(AppId app, CourseId id, LtiService service) {
    return open(apps.find(app), courses.find(id)).then(open -> allow(open, service));
  }

  private static CourseOutcome<OpenCourse> allow(OpenCourse open, LtiService service) {
    return open.app().allows(service)
        ? new Done<>(open)
        : Refused.of(CourseRefusal.SERVICE_NOT_ALLOWED, service.name());
  }

  /** Opens a course for what needs no service of the LMS. */
  public CourseOutcome<OpenCourse> open(CourseId id) {
    var caller = callers.app().orElseThrow(() -> new IllegalStateException("no app calls"));
    return open(
        apps.find(new AppId(caller.app())),
        courses.find(id).filter(found -> isOpenTo(caller, found)));
  }

  private CourseOutcome<OpenCourse> open(Optional<App> app, Optional<Course> course) {
    if (app.isEmpty() || course.isEmpty()) {
      return Refused.of(CourseRefusal.COURSE_NOT_FOUND, "");
    }
    return registrations
        .find(course.get().registration())
        .filter(registration -> isServed(registration, app.get()))
        .<CourseOutcome<OpenCourse>>map(
            registration -> new Done<>(new OpenCourse(course.get(), registration, app.get())))
        .orElseGet(() -> Refused.of(CourseRefusal.REGISTRATION_NOT_SERVED, ""));
  }

  private static boolean isOpenTo(AppCaller caller, Course course) {
    return course.launches(new AppId(caller.app())) && caller.opens(course.id().value());
  }

  /** Whether that registration may still have to do with that app. */
  public boolean isServed(Registration registration, App app) {
    return registration.status() == RegistrationStatus.ACTIVE
        && registration.launches(app.id())
        && app.serves(registration.tenant())
        && Optional.of(registration.tenant())
            .flatMap(tenants::find)
            .filter(tenant -> guard.refusal(tenant).isEmpty())
            .isPresent();
  }
}
