package org.lmsgateway.incontainer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CoursePlace;
import org.lmsgateway.course.ServiceAddresses;
import org.lmsgateway.course.service.CourseEntry;
import org.lmsgateway.course.service.LaunchedCourse;
import org.lmsgateway.identity.ApiClientCredentials;
import org.lmsgateway.identity.ApiClientDraft;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.access.RemoteClient;
import org.lmsgateway.identity.access.RemoteOutcome.Open;
import org.lmsgateway.identity.access.RemoteSessions;
import org.lmsgateway.identity.access.RemoteSwitch;
import org.lmsgateway.identity.people.AccountCredentials;
import org.lmsgateway.identity.people.AccountDraft;
import org.lmsgateway.identity.people.PeopleService;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.service.Fault;
import org.lmsgateway.launch.service.LaunchRecorder;
import org.lmsgateway.microsoft.Detection;
import org.lmsgateway.microsoft.service.setup.MicrosoftConnectionEntry;
import org.lmsgateway.microsoft.service.setup.MicrosoftConnectionEntry.Application;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome.Saved;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.registration.draft.DraftContent;
import org.lmsgateway.registration.draft.DraftKeeper;
import org.lmsgateway.registration.dynamic.InvitationService;
import org.lmsgateway.registration.dynamic.TermsDraft;
import org.lmsgateway.registration.service.deployment.DeploymentDoor;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Role;
import org.lmsgateway.task.ScheduledTask;
import org.lmsgateway.task.service.TaskEntry;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.transfer.TenantDocument;

/** One of everything that a tenant can have, made by its admin. */
@Dependent
public class ForeignThings {

  static final String WAITING = "waits for confirmation";
  static final String TO_DISMISS = "waits for dismissal";

  private static final Detection.Found DIRECTORY =
      new Detection.Found(Cloud.PUBLIC, UUID.randomUUID().toString(), null);

  @Inject private Schools schools;
  @Inject private RegistrationService registrations;
  @Inject private AppService apps;
  @Inject private ApiClientService clients;
  @Inject private PeopleService people;
  @Inject private DraftKeeper drafts;
  @Inject private InvitationService invitations;
  @Inject private DeploymentDoor door;
  @Inject private LaunchRecorder recorder;
  @Inject private LaunchLog launches;
  @Inject private RemoteSessions sessions;
  @Inject private RemoteSwitch remote;
  @Inject private CourseEntry courses;
  @Inject private TaskEntry tasks;
  @Inject private MicrosoftConnectionEntry microsoft;
  @Inject private Clock clock;

  /** The things, with names that nothing else has. */
  record Things(
      Tenant tenant,
      Registration registration,
      Registration deleted,
      App app,
      String client,
      Person person,
      RegistrationId draft,
      Launch launch,
      String session,
      String task,
      CourseId course) {

    String name() {
      return tenant.name();
    }
  }

  Things of(Tenant tenant, String admin) throws Exception {
    return (Things) AsCaller.call(schools, admin, () -> make(tenant));
  }

  private Things make(Tenant tenant) {
    var name = tenant.name();
    var registration = registered(draft(name, null));
    var deleted = registered(draft(name, null));
    registrations.delete(deleted.id());
    var app = ((Done<AppCredentials>) apps.add(new AppDraft(name, "https://a.example", null)));
    var client =
        ((Done<ApiClientCredentials>) clients.create(ApiClientDraft.named(name))).value().client();
    var account = new AccountDraft(UUID.randomUUID().toString(), name, Role.EDUCATOR, null);
    var person = ((Done<AccountCredentials>) people.addAccount(account)).value().person();
    var draft = RegistrationId.random();
    drafts.keep(draft, new DraftContent(name, "MOODLE", 1, "{}"));
    invitations.openLink(terms(null));
    door.knock(registration.id(), WAITING);
    door.knock(registration.id(), TO_DISMISS);
    var refusal =
        recorder.refuse(Fault.of(LaunchReason.TOKEN_EXPIRED), LaunchOrigin.of(registration));
    var filter = LaunchFilter.byReference(refusal.reference());
    var launch = launches.list(filter, Calls.PAGE).items().get(0);
    microsoft.save(tenant, new Application(DIRECTORY, "app", true, Optional.empty(), null));
    remote.turn(tenant.id(), true);
    var session = ((Open) sessions.open(new RemoteClient("test", "1"))).session();
    return new Things(
        tenant,
        registration,
        deleted,
        app.value().app(),
        client.id(),
        person,
        draft,
        launch,
        session.id(),
        task(tenant),
        course(registration, name));
  }

  /** One that no node runs, because no bean has that name. */
  private String task(Tenant tenant) {
    var task = new ScheduledTask("test", tenant.id(), Duration.ofDays(1), clock.instant());
    tasks.add(task);
    return task.id();
  }

  private CourseId course(Registration registration, String title) {
    var place = new CoursePlace(registration.tenant(), registration.id(), "1", "context:1");
    var none = Optional.<URI>empty();
    var services = new ServiceAddresses(none, none, none, none, none, Set.of());
    var launch = new LaunchedCourse(place, title, services, none);
    return courses.record(launch, AppId.LAUNCH_INSPECTOR).orElseThrow();
  }

  private Registration registered(RegistrationDraft draft) {
    return ((Saved) registrations.register(draft)).registration();
  }

  /** A registration that can be saved. */
  static RegistrationDraft draft(String name, String tenant) {
    var lms = "https://" + UUID.randomUUID() + ".example";
    return new RegistrationDraft(
        name,
        "MOODLE",
        lms,
        "client",
        lms + "/auth",
        lms + "/token",
        lms + "/keys",
        null,
        List.of(),
        "CONFIRM",
        List.of("launch-inspector"),
        false,
        tenant,
        null);
  }

  /** A document with one registration, which no tenant has. */
  static TenantDocument document() {
    return TenantDocument.of(List.of(draft("Applied", null)));
  }

  static TermsDraft terms(String tenant) {
    return new TermsDraft(tenant, "Invited", List.of("launch-inspector"), "CONFIRM");
  }
}
