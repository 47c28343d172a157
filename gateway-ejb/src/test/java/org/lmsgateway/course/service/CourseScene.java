package org.lmsgateway.course.service;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.service.AppsInMemory;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.ServiceAddresses;
import org.lmsgateway.course.service.lms.AccessTokens;
import org.lmsgateway.course.service.lms.LmsCalls;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.Pause;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.service.RegistrationsInMemory;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.CloudGuardBean;
import org.lmsgateway.tenant.service.TenantsInMemory;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

/**
 * A course of an LMS that has launched an app which may use every service. The LMS is a real server
 * that issues the token {@code lms-token}; what its services answer is the test's to say.
 */
public final class CourseScene implements AutoCloseable {

  public static final AppId APP = new AppId("stars");
  public static final String AUDIENCE = "https://lms.school.example/token-audience";

  public final SettableClock clock = new SettableClock();
  public final LoopbackServer lms = new LoopbackServer();
  public final Callers callers = new Callers();
  public final CoursesInMemory courses = new CoursesInMemory();
  public final AppsInMemory apps = new AppsInMemory();
  public final RegistrationsInMemory registrations = new RegistrationsInMemory();
  public final TenantsInMemory tenants = new TenantsInMemory();
  public final SecretBox secrets = TestKeys.secretBox();
  private final KnownUsersInMemory knownUsers = new KnownUsersInMemory();
  public final ToolKeys keys = TestKeys.toolKeysInMemory(clock);
  public final Tenant tenant;
  public final Registration registration;
  public final Course course;

  /** How long the gateway waited before it asked again; nobody really waits. */
  public final List<Duration> pauses = new ArrayList<>();

  public CourseScene() {
    var provider = TenantProvider.directory("school.example");
    tenant =
        new Tenant(
            "school.example",
            "School",
            provider,
            Cloud.PUBLIC,
            TenantStatus.ACTIVE,
            clock.instant());
    tenants.add(tenant);
    var app =
        new App(
            APP,
            "Stars",
            URI.create("https://stars.example/"),
            tenant.id(),
            "hash",
            clock.instant());
    apps.add(app);
    allow(EnumSet.allOf(LtiService.class));
    registration =
        new Registration(RegistrationId.random(), tenant.id(), details(), clock.instant());
    registrations.add(registration);
    keys.ensure(registration.id().value());
    course = new Course(CourseId.random(), place("course-1"));
    launch(course);
    courses.add(course);
    callers.app(new AppCaller(APP.value(), course.id().value(), "launch-1"));
    lms.answer("/token", 200, "{\"access_token\": \"lms-token\", \"expires_in\": 3600}");
  }

  /** The app may use these services from now on. */
  public void allow(Set<LtiService> services) {
    settle(services, apps.find(APP).orElseThrow().claimsReleased());
  }

  /** The app learns so much about people from now on. */
  public void release(ClaimsReleased claims) {
    settle(apps.find(APP).orElseThrow().settings().services(), claims);
  }

  private void settle(Set<LtiService> services, ClaimsReleased claims) {
    var app = apps.find(APP).orElseThrow();
    var standard = AppSettings.DEFAULT;
    app.change(
        app.name(),
        app.url(),
        new AppSettings(standard.deepPaths(), standard.messages(), services, claims));
  }

  public CoursePlace place(String context) {
    return new CoursePlace(tenant.id(), registration.id(), "deployment-1", "context:" + context);
  }

  /** The app was launched from that course, which offers every service. */
  public void launch(Course launched) {
    var services =
        new ServiceAddresses(
            Optional.of(lms.address("/members")),
            Optional.of(lms.address("/line-items")),
            Optional.of(lms.address("/groups")),
            Optional.of(lms.address("/group-sets")),
            Optional.of(lms.address("/notices")),
            Set.of(
                "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                "https://purl.imsglobal.org/spec/lti-ags/scope/score",
                "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"));
    var today = clock.instant().atZone(java.time.ZoneOffset.UTC).toLocalDate();
    launched.launched(APP, "Astronomy", services, today);
  }

  private RegistrationDetails details() {
    var addresses =
        new PlatformAddresses(
            URI.create("https://lms.school.example/auth"),
            lms.address("/token"),
            lms.address("/keys"),
            AUDIENCE);
    var rules =
        new LaunchRules(DeploymentPolicy.LISTED, Set.of("deployment-1"), Set.of(APP), false, true);
    return new RegistrationDetails(
        "School LMS",
        Platform.OTHER,
        "https://lms.school.example",
        "gateway-client",
        addresses,
        rules);
  }

  public CourseAccess access() {
    var guard =
        new CloudGuardBean(
            new TenantSettings(TenantRegistration.APPROVAL, Set.of("PUBLIC"), Set.of(), List.of()));
    return new CourseAccess(courses, apps, registrations, tenants, guard, callers);
  }

  public LineItemIds lineItemIds() {
    return new LineItemIds(secrets);
  }

  public UserNames names() {
    return new UserNames(secrets);
  }

  /** Those whom the app may have learned of. */
  public KnownUsers users() {
    return new KnownUsers(knownUsers, new KnownUserEntry(knownUsers), names(), secrets);
  }

  private OutboundClient client() {
    return TestClients.allowing("localhost");
  }

  /** The real calls; they wait for nothing. */
  public LmsCalls calls() {
    var client = client();
    var pause =
        new Pause() {
          @Override
          public void take(Duration time) {
            pauses.add(time);
          }
        };
    return new LmsCalls(client, new AccessTokens(client, keys, clock), pause);
  }

  @Override
  public void close() {
    lms.close();
  }
}
