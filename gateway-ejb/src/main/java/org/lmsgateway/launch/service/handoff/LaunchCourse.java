package org.lmsgateway.launch.service.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppRepository;
import org.lmsgateway.course.ContentRequest;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.service.CourseClaims;
import org.lmsgateway.course.service.CourseEntry;
import org.lmsgateway.course.service.LaunchedCourse;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.registration.service.RegistrationRepository;
import org.lmsgateway.shared.service.Claims;
import org.lmsgateway.shared.service.JsonMaps;

/**
 * Remembers what the app can do after the launch: the course, if it may use services there, and
 * that the LMS waits for content. At the swap and not at the launch: that stays one insert, and an
 * app that never swaps needs neither.
 */
@ApplicationScoped
public class LaunchCourse {

  private AppRepository apps;
  private RegistrationRepository registrations;
  private CourseEntry entry;
  private SecretBox secrets;
  private Clock clock;

  protected LaunchCourse() {}

  @Inject
  public LaunchCourse(
      AppRepository apps,
      RegistrationRepository registrations,
      CourseEntry entry,
      SecretBox secrets,
      Clock clock) {
    this.apps = apps;
    this.registrations = registrations;
    this.entry = entry;
    this.secrets = secrets;
    this.clock = clock;
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

  /** Remembers what the LMS asked for, if the launch is a deep linking request. */
  void rememberContentRequest(Launch launch, Claims claims) {
    var settings = claims.object(LaunchData.DEEP_LINKING);
    var registration = launch.origin().registration();
    var app = launch.origin().app();
    if (settings.isPresent() && registration.isPresent() && app.isPresent()) {
      var purpose = ContentRequest.sealPurpose(launch.id());
      entry.record(
          new ContentRequest(
              launch.id(),
              registration.get(),
              app.get(),
              claims.text(Claims.LTI + "deployment_id").orElseThrow(),
              secrets.seal(purpose, JsonMaps.write(settings.get().values())),
              clock.instant().plus(LaunchTokens.LIFE)));
    }
  }
}
