package org.lmsgateway.launch.service.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.service.CourseClaims;
import org.lmsgateway.course.service.CourseEntry;
import org.lmsgateway.course.service.LaunchedCourse;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.service.Claims;

/**
 * Remembers the course of a launch for an app that may use services there. At the swap and not at
 * the launch: that stays one insert, and an app that never swaps needs no course.
 */
@ApplicationScoped
public class LaunchCourse {

  private AppRepository apps;
  private RegistrationRepository registrations;
  private CourseEntry entry;

  protected LaunchCourse() {}

  @Inject
  public LaunchCourse(AppRepository apps, RegistrationRepository registrations, CourseEntry entry) {
    this.apps = apps;
    this.registrations = registrations;
    this.entry = entry;
  }

  /**
   * The course, now remembered.
   *
   * @param claims as the LMS sent them
   * @return empty if the app has no services, or the launch is from no course
   */
  Optional<CourseId> remember(LaunchOrigin origin, Claims claims) {
    var app = origin.app().flatMap(apps::find).filter(found -> usesServices(found));
    var registration = origin.registration().flatMap(registrations::find);
    if (app.isEmpty() || registration.isEmpty()) {
      return Optional.empty();
    }
    var deployment = claims.text(Claims.LTI + "deployment_id").orElseThrow();
    return CourseClaims.read(registration.get(), deployment, claims)
        .flatMap(launch -> record(launch, app.get().id()));
  }

  private static boolean usesServices(App app) {
    return !app.settings().services().isEmpty();
  }

  /** A second time where another launch was first to write the same course; then it is there. */
  private Optional<CourseId> record(LaunchedCourse launch, AppId app) {
    return entry.record(launch, app).or(() -> entry.record(launch, app));
  }
}
