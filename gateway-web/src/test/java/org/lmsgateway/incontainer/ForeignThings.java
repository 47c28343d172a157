package org.lmsgateway.incontainer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppService;
import org.lmsgateway.identity.ApiClientCredentials;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.identity.Person;
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
import org.lmsgateway.tenant.Tenant;

/** One of everything that a tenant can have, made by its admin. */
@Dependent
public class ForeignThings {

  static final String WAITING = "waits for confirmation";
  static final String TO_DISMISS = "waits for dismissal";

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

  /** The things, with names that nothing else has. */
  record Things(
      Tenant tenant,
      Registration registration,
      Registration deleted,
      App app,
      String client,
      Person person,
      RegistrationId draft,
      Launch launch) {

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
    var client = ((Done<ApiClientCredentials>) clients.create(name)).value().client();
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
    return new Things(
        tenant, registration, deleted, app.value().app(), client.id(), person, draft, launch);
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

  static TermsDraft terms(String tenant) {
    return new TermsDraft(tenant, "Invited", List.of("launch-inspector"), "CONFIRM");
  }
}
