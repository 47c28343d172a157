package org.lmsgateway.launch.service.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.service.CourseClaims;
import org.lmsgateway.course.service.CourseEntry;
import org.lmsgateway.course.service.KnownUsers;
import org.lmsgateway.course.service.LaunchedCourse;
import org.lmsgateway.course.service.LineItemIds;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.service.LaunchConfiguration;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.shared.service.Claims;

/**
 * Remembers what an app can do after its launch: return content, use services of the course, grade
 * the user. At the swap and not at the launch: that stays one insert, and an app that never swaps
 * needs none of it.
 */
@ApplicationScoped
public class LaunchMemory {

  private LaunchConfiguration configuration;
  private CourseEntry entry;
  private KnownUsers users;
  private LineItemIds lineItems;
  private AskedContent content;

  protected LaunchMemory() {}

  @Inject
  public LaunchMemory(
      LaunchConfiguration configuration,
      CourseEntry entry,
      KnownUsers users,
      LineItemIds lineItems,
      AskedContent content) {
    this.configuration = configuration;
    this.entry = entry;
    this.users = users;
    this.lineItems = lineItems;
    this.content = content;
  }

  /**
   * Remembers it.
   *
   * @param claims as the LMS sent them
   * @return what the app learns of it: {@code course}, and {@code lineItem} if the LMS has one for
   *     the resource link; nothing if the app has no services, or the launch is from no course
   */
  Map<String, String> remember(Launch launch, Claims claims) {
    content.remember(launch, claims);
    var origin = launch.origin();
    var app = origin.app().flatMap(configuration::app).filter(found -> usesServices(found));
    var registration = origin.registration().flatMap(configuration::registration);
    return app.isEmpty() || registration.isEmpty()
        ? Map.of()
        : remember(app.get(), registration.get(), claims);
  }

  private Map<String, String> remember(App app, Registration registration, Claims claims) {
    var deployment = claims.text(Claims.LTI + "deployment_id").orElseThrow();
    var grades = app.allows(LtiService.GRADES);
    if (grades) {
      claims.filled("sub").ifPresent(user -> users.remember(registration.id(), List.of(user)));
    }
    Map<String, String> learned = new HashMap<>();
    CourseClaims.read(registration, deployment, claims)
        .ifPresent(
            launch ->
                record(launch, app.id())
                    .ifPresent(
                        course -> {
                          learned.put("course", course.value());
                          launch
                              .lineItem()
                              .filter(item -> grades)
                              .ifPresent(
                                  item -> learned.put("lineItem", lineItems.of(course, item)));
                        }));
    return learned;
  }

  private static boolean usesServices(App app) {
    return !app.settings().services().isEmpty();
  }

  /** A second time where another launch was first to write the same course; then it is there. */
  private Optional<CourseId> record(LaunchedCourse launch, AppId app) {
    return entry.record(launch, app).or(() -> entry.record(launch, app));
  }
}
