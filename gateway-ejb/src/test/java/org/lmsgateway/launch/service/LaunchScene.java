package org.lmsgateway.launch.service;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.app.service.AppsInMemory;
import org.lmsgateway.audit.AuditLog;
import org.lmsgateway.course.service.ContentRequestsInMemory;
import org.lmsgateway.course.service.CourseEntry;
import org.lmsgateway.course.service.CoursesInMemory;
import org.lmsgateway.course.service.KnownUserEntry;
import org.lmsgateway.course.service.KnownUsers;
import org.lmsgateway.course.service.KnownUsersInMemory;
import org.lmsgateway.course.service.LineItemIds;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.PlatformTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.StateTokens;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.launch.CallbackService;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.LaunchOutcome;
import org.lmsgateway.launch.LaunchParameters;
import org.lmsgateway.launch.LoginOutcome;
import org.lmsgateway.launch.LoginOutcome.Redirect;
import org.lmsgateway.launch.LoginService;
import org.lmsgateway.launch.SwapOutcome;
import org.lmsgateway.launch.browser.ArrivingBrowser;
import org.lmsgateway.launch.browser.BrowserPlace;
import org.lmsgateway.launch.browser.ReturningBrowser;
import org.lmsgateway.launch.person.LaunchPersonService;
import org.lmsgateway.launch.service.callback.AdmissionCheck;
import org.lmsgateway.launch.service.callback.BrowserBinding;
import org.lmsgateway.launch.service.callback.CallbackServiceBean;
import org.lmsgateway.launch.service.callback.LaunchAcceptance;
import org.lmsgateway.launch.service.callback.LaunchReading;
import org.lmsgateway.launch.service.callback.LtiClaimChecks;
import org.lmsgateway.launch.service.callback.MessageChecks;
import org.lmsgateway.launch.service.handoff.AskedContent;
import org.lmsgateway.launch.service.handoff.HandOff;
import org.lmsgateway.launch.service.handoff.HandOffSeal;
import org.lmsgateway.launch.service.handoff.HandOffServiceBean;
import org.lmsgateway.launch.service.handoff.LaunchClaim;
import org.lmsgateway.launch.service.handoff.LaunchMemory;
import org.lmsgateway.launch.service.handoff.LaunchTokens;
import org.lmsgateway.launch.service.limit.LaunchLimits;
import org.lmsgateway.launch.service.log.LaunchLogBean;
import org.lmsgateway.launch.service.login.AuthenticationRequest;
import org.lmsgateway.launch.service.login.LoginRedirect;
import org.lmsgateway.launch.service.login.LoginServiceBean;
import org.lmsgateway.launch.service.login.LoginWays;
import org.lmsgateway.launch.service.login.RegistrationSearch;
import org.lmsgateway.launch.service.meter.TestMeters;
import org.lmsgateway.launch.service.person.LaunchPersonServiceBean;
import org.lmsgateway.launch.service.person.LaunchPersonsInMemory;
import org.lmsgateway.launch.service.person.PersonSeal;
import org.lmsgateway.launch.service.rehearsal.LaunchRehearsal;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.metrics.service.Meters;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.service.RegistrationsInMemory;
import org.lmsgateway.registration.service.UserNames;
import org.lmsgateway.registration.service.deployment.DeploymentDoor;
import org.lmsgateway.registration.service.deployment.WaitingInMemory;
import org.lmsgateway.shared.CallerContext;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.CloudGuardBean;
import org.lmsgateway.tenant.service.TenantsInMemory;
import org.lmsgateway.tenantconfig.LaunchSettings;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;
import org.lmsgateway.tenantconfig.limit.LimitSettings;

/**
 * A gateway with one tenant, one app and one registered LMS, whose launch services are the real
 * ones; only the repositories are in memory. The practice LMS is off.
 */
public final class LaunchScene implements AutoCloseable {

  public static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("https://gateway.example"));
  public static final AppId APP = new AppId("stars");
  public static final String TARGET = "https://gateway.example/lti/apps/stars";

  public final SettableClock clock = new SettableClock();
  public final TestPlatform platform = new TestPlatform();
  public final RegistrationsInMemory registrations = new RegistrationsInMemory();
  private final TenantsInMemory tenants = new TenantsInMemory();
  public final AppsInMemory apps = new AppsInMemory();
  public final CoursesInMemory courses = new CoursesInMemory();
  public final ContentRequestsInMemory contentRequests = new ContentRequestsInMemory();
  public final KnownUsersInMemory knownUsers = new KnownUsersInMemory();
  public final LaunchesInMemory launches = new LaunchesInMemory();
  public final WaitingInMemory deployments = new WaitingInMemory();
  private final SecretBox secrets = TestKeys.secretBox();
  private final StateTokens states = TestKeys.stateSeal(clock);
  private final GatewayTokens gatewayTokens = TestKeys.gatewayTokens(GATEWAY, clock);
  public final RollbackSwitch rollback = new RollbackSwitch();
  public final Tenant tenant = addTenant(Cloud.PUBLIC, TenantStatus.ACTIVE);
  public Registration registration;

  private final References references = new References(TestKeys.RANDOM);
  public final LaunchPersonsInMemory persons = new LaunchPersonsInMemory();
  private LaunchLimits limits;
  private LaunchRecorder recorder;
  private final TargetLinks targetLinks = new TargetLinks(GATEWAY);
  private final HandOffSeal seal = new HandOffSeal(secrets, clock);

  /** Nothing is kept: each time that it is asked for, the version is another one. */
  private final LaunchConfiguration configuration =
      new LaunchConfiguration(
          registrations, tenants, apps, new AtomicLong()::incrementAndGet, Meters.unread());

  private final TenantCheck tenantCheck =
      new TenantCheck(
          configuration,
          guard(),
          new LaunchSettings(Duration.ofDays(90), Duration.ofDays(400), List.of(), false));
  private final PlatformTokens platformTokens =
      TestKeys.platformTokens(TestClients.allowing("localhost"));

  public LaunchScene() {
    limit(100_000, 100_000);
    var url = URI.create("https://stars.example/start");
    var app = new App(APP, "Stars", url, tenant.id(), "hash", clock.instant());
    app.change("Stars", url, takingAllMessages());
    apps.add(app);
    register(platform.details(APP));
  }

  /** Sets how much one registration may; at first it is more than any test does. */
  public void limit(int launchesPerSecond, int refusalsPerMinute) {
    limits =
        new LaunchLimits(new LimitSettings(launchesPerSecond, refusalsPerMinute, List.of()), clock);
    recorder =
        new LaunchRecorder(
            launches.insert(persons), TestMeters.launches(), references, limits, clock);
  }

  private static AppSettings takingAllMessages() {
    var standard = AppSettings.DEFAULT;
    return new AppSettings(
        standard.deepPaths(),
        EnumSet.allOf(MessageType.class),
        standard.services(),
        standard.claims(),
        standard.customParameters());
  }

  /** Gives the app something else. */
  public void give(AppSettings settings) {
    var app = apps.find(APP).orElseThrow();
    app.change(app.name(), app.url(), settings);
  }

  private static CloudGuardBean guard() {
    return new CloudGuardBean(
        new TenantSettings(
            TenantRegistration.APPROVAL, Set.of("PUBLIC", "SELF_HOSTED"), Set.of(), List.of()));
  }

  public Tenant addTenant(Cloud cloud, TenantStatus status) {
    return addTenant(cloud + "-" + status + ".example", cloud, status);
  }

  public Tenant addTenant(String name, Cloud cloud, TenantStatus status) {
    var added =
        new Tenant(name, name, TenantProvider.directory(name), cloud, status, clock.instant());
    tenants.add(added);
    return added;
  }

  /** Registers the LMS for the tenant; there is one registration at a time. */
  public void register(RegistrationDetails details) {
    register(tenant, details);
  }

  public void register(Tenant owner, RegistrationDetails details) {
    if (registration != null) {
      registrations.remove(registration);
    }
    registration = new Registration(RegistrationId.random(), owner.id(), details, clock.instant());
    registrations.add(registration);
  }

  LoginService loginService() {
    var request = new AuthenticationRequest(secrets, states, GATEWAY);
    var redirect = new LoginRedirect(secrets, request, clock);
    var ways = new LoginWays(secrets, redirect, request, GATEWAY);
    var search = new RegistrationSearch(configuration, registrations);
    return new LoginServiceBean(search, tenantCheck, targetLinks, ways, limits, recorder);
  }

  public LoginOutcome login(Optional<RegistrationId> id, Map<String, List<String>> parameters) {
    return loginService().begin(id, new LaunchParameters(parameters), at(BrowserPlace.PAGE));
  }

  /** The same login, by a browser at another place or with cookies of its own. */
  public LoginOutcome login(ArrivingBrowser browser, Consumer<Map<String, List<String>>> change) {
    var parameters = loginParameters();
    change.accept(parameters);
    return loginService().begin(Optional.empty(), new LaunchParameters(parameters), browser);
  }

  public static ArrivingBrowser at(BrowserPlace place) {
    return ArrivingBrowser.at(place, List.of());
  }

  /** The login that a sound launch begins with, after the test has changed it. */
  public LoginOutcome login(Consumer<Map<String, List<String>>> change) {
    var parameters = loginParameters();
    change.accept(parameters);
    return login(Optional.empty(), parameters);
  }

  public static Map<String, List<String>> loginParameters() {
    Map<String, List<String>> parameters = new HashMap<>();
    parameters.put("iss", List.of(TestPlatform.ISSUER));
    parameters.put("login_hint", List.of("user-2"));
    parameters.put("target_link_uri", List.of(TARGET));
    parameters.put("client_id", List.of(TestPlatform.CLIENT_ID));
    parameters.put("lti_deployment_id", List.of(TestPlatform.DEPLOYMENT));
    return parameters;
  }

  /** A login that succeeds, and what the browser and the LMS know after it. */
  public Answer begin() {
    return begin(parameters -> {});
  }

  public Answer begin(Consumer<Map<String, List<String>>> change) {
    return Answer.to((Redirect) login(change));
  }

  public LaunchOutcome complete(Answer answer) {
    return complete(answer, ReturningBrowser.with(answer.cookies()));
  }

  public LaunchOutcome complete(Answer answer, ReturningBrowser browser) {
    return callbackService().complete(new LaunchParameters(answer.parameters()), browser);
  }

  /** Goes through a launch, and hands on what came of it at the callback. */
  public void rehearse(Consumer<LaunchOutcome> outcomes) {
    CallbackService callbacks =
        (parameters, browser) -> {
          var outcome = callbackService().complete(parameters, browser);
          outcomes.accept(outcome);
          return outcome;
        };
    new LaunchRehearsal(registrations, tenantCheck, GATEWAY, loginService(), callbacks).run();
  }

  private CallbackService callbackService() {
    var handOff =
        new HandOff(configuration, new UserNames(secrets), secrets, seal, recorder, references);
    var messages = new MessageChecks(new WebAddressCheck(TestClients.allowing("localhost")));
    var acceptance =
        new LaunchAcceptance(
            platformTokens,
            new LaunchReading(personSeal(), clock),
            new LtiClaimChecks(messages, secrets),
            new AdmissionCheck(
                tenantCheck, new DeploymentDoor(deployments, clock, rollback.context())),
            handOff,
            recorder);
    return new CallbackServiceBean(
        states, new BrowserBinding(secrets, GATEWAY), configuration, limits, acceptance, recorder);
  }

  public PersonSeal personSeal() {
    return new PersonSeal(configuration, new UserNames(secrets), secrets);
  }

  /** Who made the last launch, as the caller may see it. */
  public LaunchPersonService personService(AuditLog audit, CallerContext callers) {
    return new LaunchPersonServiceBean(
        new LaunchLogBean(launches, callers), persons, tenants, personSeal(), audit, callers);
  }

  public SwapOutcome swap(AppId app, String code) {
    return new HandOffServiceBean(
            new LaunchClaim(launches, secrets, clock),
            recorder,
            seal,
            new LaunchTokens(configuration, gatewayTokens, GATEWAY),
            memory(),
            new FramingServiceBean(configuration),
            clock)
        .swap(app, code);
  }

  /** The registration's, as a record of a launch keeps it: without who may frame what. */
  public LaunchOrigin recordedOrigin() {
    return LaunchOrigin.of(registration).framedBy(FrameAncestors.NONE);
  }

  private LaunchMemory memory() {
    var entry = new CourseEntry(courses, contentRequests, clock, rollback.context());
    return new LaunchMemory(
        configuration,
        entry,
        new KnownUsers(knownUsers, new KnownUserEntry(knownUsers), new UserNames(secrets), secrets),
        new LineItemIds(secrets),
        new AskedContent(entry, secrets, clock));
  }

  public Launch lastLaunch() {
    var all = launches.all();
    return all.get(all.size() - 1);
  }

  @Override
  public void close() {
    platform.close();
  }
}
