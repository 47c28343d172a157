package org.lmsgateway.incontainer;

import static java.util.Map.entry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.lmsgateway.alert.AlertDraft;
import org.lmsgateway.alert.AlertService;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppService;
import org.lmsgateway.audit.AuditFilter;
import org.lmsgateway.audit.AuditTrail;
import org.lmsgateway.classteam.ClassTeamService;
import org.lmsgateway.classteam.settings.ClassTeamDraft;
import org.lmsgateway.classteam.settings.ClassTeamSettingsService;
import org.lmsgateway.classteam.sync.ClassTeamSyncService;
import org.lmsgateway.diagnosis.DiagnosisService;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.identity.access.RemoteSessions;
import org.lmsgateway.identity.access.RemoteSwitch;
import org.lmsgateway.identity.people.AccountDraft;
import org.lmsgateway.identity.people.PeopleService;
import org.lmsgateway.identity.provider.own.OwnProviderDraft;
import org.lmsgateway.identity.provider.own.OwnProviderService;
import org.lmsgateway.incontainer.ForeignThings.Things;
import org.lmsgateway.keys.assertion.KeysDraft;
import org.lmsgateway.keys.rotation.GatewayKeys;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.attention.AttentionService;
import org.lmsgateway.launch.count.LaunchStatistics;
import org.lmsgateway.launch.person.LaunchPersonService;
import org.lmsgateway.microsoft.MicrosoftConnections;
import org.lmsgateway.microsoft.MicrosoftDraft;
import org.lmsgateway.microsoft.SetupScript;
import org.lmsgateway.moodle.CheckListService;
import org.lmsgateway.notice.NoticeHealth;
import org.lmsgateway.privacy.PrivacyService;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.registration.change.ChangePreview;
import org.lmsgateway.registration.connection.ConnectionCheck;
import org.lmsgateway.registration.deletion.DeletedRegistrations;
import org.lmsgateway.registration.deployment.DeploymentService;
import org.lmsgateway.registration.draft.DraftContent;
import org.lmsgateway.registration.draft.DraftKeeper;
import org.lmsgateway.registration.dynamic.InvitationService;
import org.lmsgateway.registration.keys.RegistrationKeys;
import org.lmsgateway.registration.list.RegistrationList;
import org.lmsgateway.registration.list.RegistrationOrder;
import org.lmsgateway.registration.list.RegistrationQuery;
import org.lmsgateway.registration.traffic.RegistrationTraffic;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.list.ListOrder;
import org.lmsgateway.shared.list.ListSearch;
import org.lmsgateway.shared.naming.NamedTenants;
import org.lmsgateway.task.TaskService;
import org.lmsgateway.teamsapp.TeamsAppService;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.feed.FeedSettingsService;
import org.lmsgateway.tenant.TenantAdministration;
import org.lmsgateway.tenant.TenantService;
import org.lmsgateway.transfer.TransferProgress;
import org.lmsgateway.transfer.TransferService;

/** What can be tried on the things of a tenant, by the names of the services' methods. */
@Dependent
public class Calls {

  static final PageRequest PAGE = PageRequest.first(10);

  /** What is about nobody's things but the caller's, or about nobody's at all. */
  static final Set<String> OF_THE_CALLER =
      Set.of(
          "ApiClientService.create",
          "DeviceApproval.decide",
          "DeviceApproval.find",
          "InvitationService.allowsLinks",
          "PrivacyService.kinds",
          "RemoteSessions.open",
          "StandingService.mine",
          "TenantService.register",
          "TransferService.read");

  private static final KeysDraft KEYS = new KeysDraft("https://a.example/keys", null, null);

  /** With faults: it is not kept. */
  private static final MicrosoftDraft MICROSOFT = new MicrosoftDraft("", "", null, "", "");

  /** Nobody is there. */
  private static final AlertDraft ALERTS =
      new AlertDraft(List.of(), "en", "https://localhost:1/hook");

  private static final ClassTeamDraft CLASS_TEAMS =
      new ClassTeamDraft("CHOSEN", null, null, null, null, null, null, null, null);

  private static final OwnProviderDraft PROVIDER =
      new OwnProviderDraft("client", "secret", "Provider", List.of());

  private static final String MOODLE_TOKEN = "0123456789abcdef0123456789abcdef";

  @Inject private AlertService alerts;
  @Inject private MicrosoftConnections microsoft;
  @Inject private ApiClientService clients;
  @Inject private AppService apps;
  @Inject private TaskService tasks;
  @Inject private ClassTeamService classTeams;
  @Inject private ClassTeamSyncService syncs;
  @Inject private ClassTeamSettingsService classTeamSettings;
  @Inject private AttentionService attention;
  @Inject private CheckListService checkLists;
  @Inject private AuditTrail audit;
  @Inject private ChangePreview preview;
  @Inject private ConnectionCheck connection;
  @Inject private DeletedRegistrations deleted;
  @Inject private DeploymentService deployments;
  @Inject private DiagnosisService diagnosis;
  @Inject private DraftKeeper drafts;
  @Inject private GatewayKeys gatewayKeys;
  @Inject private InvitationService invitations;
  @Inject private LaunchLog launches;
  @Inject private LaunchStatistics statistics;
  @Inject private NamedTenants namedTenants;
  @Inject private OwnProviderService providers;
  @Inject private PeopleService people;
  @Inject private PrivacyService privacy;
  @Inject private RegistrationKeys keys;
  @Inject private RemoteSessions sessions;
  @Inject private RemoteSwitch remote;
  @Inject private RegistrationList list;
  @Inject private LaunchPersonService persons;
  @Inject private NoticeHealth notices;
  @Inject private RegistrationService registrations;
  @Inject private RegistrationTraffic traffic;
  @Inject private TenantAdministration administration;
  @Inject private TeamsAppService teamsApps;
  @Inject private FeedSettingsService teamsFeed;
  @Inject private TenantService tenants;
  @Inject private TransferService transfers;

  /** In an order in which all of them can be done by who may: deletions come last. */
  List<Entry<String, Callable<Object>>> on(Things things) {
    return Stream.of(looking(things), lists(things), changing(things), ending(things))
        .flatMap(List::stream)
        .toList();
  }

  private List<Entry<String, Callable<Object>>> looking(Things all) {
    var id = all.registration().id();
    return List.of(
        entry("AlertService.find", () -> alerts.find(all.tenant().id())),
        entry("TaskService.find", () -> tasks.find(all.task())),
        entry("MicrosoftConnections.find", () -> microsoft.find(all.tenant().id())),
        entry("ApiClientService.find", () -> clients.find(all.client())),
        entry("AppService.find", () -> apps.find(all.app().id())),
        entry("AppService.launchable", () -> apps.launchable(all.tenant().id())),
        entry("AppService.names", () -> apps.names(List.of(all.app().id()))),
        entry("AppService.mayChange", () -> apps.mayChange(all.app())),
        entry("ChangePreview.preview", () -> preview.preview(id, draft("New", null))),
        entry("CheckListService.find", () -> checkLists.find(id)),
        entry("CheckListService.check", () -> checkLists.check(id)),
        entry("ClassTeamService.find", () -> classTeams.find(all.course())),
        entry("ClassTeamSettingsService.find", () -> classTeamSettings.find(all.tenant().id())),
        entry(
            "ClassTeamSettingsService.preview",
            () -> classTeamSettings.preview(all.tenant().id(), "{course}", "{id}")),
        entry("ConnectionCheck.check", () -> connection.check(id)),
        entry("DeletedRegistrations.find", () -> deleted.find(all.deleted().id())),
        entry("DeploymentService.unlisted", () -> deployments.unlisted(id)),
        entry(
            "DiagnosisService.diagnose", () -> diagnosis.diagnose(Optional.of(all.tenant().id()))),
        entry("DraftKeeper.find", () -> drafts.find(all.draft())),
        entry("GatewayKeys.list", gatewayKeys::list),
        entry("GatewayKeys.health", gatewayKeys::health),
        entry("InvitationService.link", () -> invitations.link(all.tenant().id())),
        entry("LaunchLog.find", () -> launches.find(all.launch().id())),
        entry("LaunchLog.names", () -> launches.names(List.of(all.launch())).registrations()),
        entry("LaunchPersonService.see", () -> persons.see(all.launch().id())),
        entry("LaunchPersonService.standing", () -> persons.standing(all.launch().id())),
        entry("NamedTenants.find", () -> namedTenants.find(all.name(), 10)),
        entry("NamedTenants.names", () -> namedTenants.names(List.of(tenant(all)))),
        entry("NoticeHealth.of", () -> notices.of(all.app().id())),
        entry("OwnProviderService.check", () -> providers.check(all.tenant().id())),
        entry("OwnProviderService.find", () -> providers.find(all.tenant().id())),
        entry("PeopleService.find", () -> people.find(all.person().id())),
        entry("PeopleService.mayChange", () -> people.mayChange(all.person())),
        entry("PrivacyService.export", () -> privacy.export(tenant(all), "somebody")),
        entry("RegistrationKeys.look", () -> keys.look(id)),
        entry("RegistrationList.names", () -> list.names(List.of(id))),
        entry("RegistrationService.find", () -> registrations.find(id)),
        entry(
            "RegistrationService.check",
            () -> registrations.check(draft("New", all)).faults().isEmpty()),
        entry("RegistrationTraffic.of", () -> traffic.of(List.of(id))),
        entry("RemoteSwitch.find", () -> remote.find(all.tenant().id())),
        entry("TeamsAppService.pack", () -> teamsApps.pack(all.tenant().id())),
        entry("FeedSettingsService.find", () -> teamsFeed.find(all.tenant().id())),
        entry("TenantService.find", () -> tenants.find(all.tenant().id())),
        entry("TransferService.export", () -> transfers.export(all.tenant().id())),
        entry(
            "TransferService.plan",
            () -> transfers.plan(all.tenant().id(), ForeignThings.document(), false)));
  }

  private List<Entry<String, Callable<Object>>> lists(Things all) {
    var named = new ListSearch(all.name(), ListOrder.NAME);
    var query = new RegistrationQuery(all.name(), null, null, RegistrationOrder.NAME, false);
    var object = all.registration().id().value();
    var filter = new AuditFilter(null, null, null, null, null, object, null);
    return List.of(
        entry("ApiClientService.list", () -> clients.list(named, PAGE)),
        entry("AppService.list", () -> apps.list(named, PAGE)),
        entry("TaskService.list", () -> tasks.list(PAGE)),
        entry("AttentionService.today", () -> attention.today().waiting()),
        entry("AttentionService.beginnings", () -> attention.beginnings().registration()),
        entry("AuditTrail.list", () -> audit.list(filter, PAGE)),
        entry("AuditTrail.export", () -> audit.export(filter, PAGE)),
        entry("AuditTrail.history", () -> audit.history("registration", object, PAGE)),
        entry("AuditTrail.after", () -> audit.after(PAGE)),
        entry("ClassTeamService.list", () -> classTeams.list(all.name(), PAGE)),
        entry("DeletedRegistrations.list", () -> deleted.list(PAGE)),
        entry("DeploymentService.waiting", deployments::waiting),
        entry("DraftKeeper.mine", drafts::mine),
        entry("LaunchLog.list", () -> launches.list(LaunchFilter.ALL, PAGE)),
        entry("LaunchStatistics.since", () -> statistics.since(LocalDate.EPOCH.plusYears(50))),
        entry("PeopleService.list", () -> people.list(all.name(), PAGE)),
        entry("RegistrationList.search", () -> list.search(query, PAGE)),
        entry("RegistrationService.list", () -> registrations.list(PAGE)),
        entry("RemoteSessions.list", () -> sessions.list(PAGE)),
        entry("TenantAdministration.countWaiting", administration::countWaiting),
        entry("TenantService.list", () -> listed(all)));
  }

  private List<Entry<String, Callable<Object>>> changing(Things all) {
    var id = all.registration().id();
    var tenant = all.tenant().id();
    var account = new AccountDraft("x-" + all.draft(), "New", Role.EDUCATOR, all.name());
    var app = new AppDraft("New", "https://b.example", tenant(all));
    return List.of(
        entry("ApiClientService.proveBy", () -> clients.proveBy(all.client(), KEYS)),
        entry("MicrosoftConnections.save", () -> microsoft.save(tenant, MICROSOFT)),
        entry("MicrosoftConnections.renewCertificate", () -> microsoft.renewCertificate(tenant)),
        entry("MicrosoftConnections.detect", () -> microsoft.detect(tenant, "")),
        entry("MicrosoftConnections.verify", () -> microsoft.verify(tenant)),
        entry("MicrosoftConnections.consentAddress", () -> microsoft.consentAddress(tenant)),
        entry(
            "MicrosoftConnections.script",
            () -> microsoft.script(tenant, SetupScript.POWERSHELL, Set.of())),
        entry("AlertService.save", () -> alerts.save(tenant, ALERTS)),
        entry("AlertService.renewSecret", () -> alerts.renewSecret(tenant)),
        entry("AlertService.test", () -> alerts.test(tenant)),
        entry("TaskService.runNow", () -> tasks.runNow(all.task())),
        entry("ApiClientService.rename", () -> clients.rename(all.client(), "New")),
        entry("ApiClientService.renewSecret", () -> clients.renewSecret(all.client(), true)),
        entry("AppService.add", () -> apps.add(app)),
        entry("AppService.change", () -> apps.change(all.app().id(), app)),
        entry("AppService.renewSecret", () -> apps.renewSecret(all.app().id(), true)),
        entry("CheckListService.enterToken", () -> checkLists.enterToken(id, MOODLE_TOKEN)),
        entry("ClassTeamService.want", () -> classTeams.want(all.course())),
        entry("ClassTeamSettingsService.save", () -> classTeamSettings.save(tenant, CLASS_TEAMS)),
        entry("FeedSettingsService.save", () -> teamsFeed.save(tenant, Set.of(FeedKind.GRADE))),
        entry("ClassTeamSyncService.report", () -> syncs.report(all.course())),
        entry("ClassTeamSyncService.dryRun", () -> syncs.dryRun(all.course())),
        entry("ClassTeamSyncService.run", () -> syncs.run(all.course())),
        entry("DeletedRegistrations.restore", () -> deleted.restore(all.deleted().id())),
        entry(
            "DeploymentService.changePolicy",
            () -> deployments.changePolicy(id, DeploymentPolicy.ANY)),
        entry("DeploymentService.confirm", () -> deployments.confirm(id, ForeignThings.WAITING)),
        entry("DeploymentService.dismiss", () -> deployments.dismiss(id, ForeignThings.TO_DISMISS)),
        entry("DraftKeeper.keep", () -> keep(all)),
        entry("GatewayKeys.rotate", gatewayKeys::rotate),
        entry(
            "InvitationService.invite", () -> invitations.invite(ForeignThings.terms(tenant(all)))),
        entry(
            "InvitationService.openLink",
            () -> invitations.openLink(ForeignThings.terms(tenant(all)))),
        entry("OwnProviderService.save", () -> providers.save(tenant, PROVIDER)),
        entry("PeopleService.addAccount", () -> people.addAccount(account)),
        entry("PeopleService.enable", () -> people.enable(all.person().id(), false)),
        entry("PeopleService.resetPassword", () -> people.resetPassword(all.person().id())),
        entry("PrivacyService.erase", () -> privacy.erase(tenant(all), "somebody")),
        entry("RegistrationKeys.fetch", () -> keys.fetch(id)),
        entry("RegistrationKeys.rotate", () -> keys.rotate(id)),
        entry("RegistrationService.change", () -> registrations.change(id, draft("New", null))),
        entry("RegistrationService.confirm", () -> registrations.confirm(id)),
        entry("RegistrationService.enable", () -> registrations.enable(id, false)),
        entry("RegistrationService.register", () -> registrations.register(draft("New", all))),
        entry("RemoteSessions.reconnect", () -> sessions.reconnect(all.session())),
        entry("RemoteSwitch.turn", () -> remote.turn(tenant, true)),
        entry(
            "TransferService.apply",
            () ->
                transfers.apply(
                    all.tenant().id(), ForeignThings.document(), false, TransferProgress.UNSEEN)),
        entry("TenantAdministration.admit", () -> administration.admit(tenant)),
        entry("TenantAdministration.block", () -> administration.block(tenant, "A try")),
        entry("TenantAdministration.lookAgain", () -> administration.lookAgain(tenant)),
        entry("TenantAdministration.rename", () -> administration.rename(tenant, "New")),
        entry(
            "TenantAdministration.showPersonsInLaunches",
            () -> administration.showPersonsInLaunches(tenant, true)));
  }

  private List<Entry<String, Callable<Object>>> ending(Things all) {
    return List.of(
        entry("ApiClientService.delete", () -> clients.delete(all.client())),
        entry("AppService.delete", () -> apps.delete(all.app().id())),
        entry(
            "CheckListService.removeToken", () -> checkLists.removeToken(all.registration().id())),
        entry("ClassTeamService.forget", () -> classTeams.forget(all.course())),
        entry("DraftKeeper.discard", () -> discard(all)),
        entry("InvitationService.closeLink", () -> closeLink(all)),
        entry("OwnProviderService.remove", () -> providers.remove(all.tenant().id())),
        entry("MicrosoftConnections.remove", () -> microsoft.remove(all.tenant().id())),
        entry("PeopleService.deleteAccount", () -> people.deleteAccount(all.person().id())),
        entry("RemoteSessions.close", () -> sessions.close(all.session())),
        entry("RegistrationService.delete", () -> registrations.delete(all.registration().id())));
  }

  /** An admin's list is the own tenant, whatever is searched for. */
  private Object listed(Things all) {
    return tenants.list(PAGE).items().stream()
        .filter(one -> one.id().equals(all.tenant().id()))
        .toList();
  }

  private static RegistrationDraft draft(String name, Things of) {
    return ForeignThings.draft(name, of == null ? null : tenant(of));
  }

  private static String tenant(Things all) {
    return all.tenant().id().value();
  }

  private Object keep(Things all) {
    drafts.keep(all.draft(), new DraftContent("New", "MOODLE", 1, "{}"));
    return drafts.find(all.draft());
  }

  private Object discard(Things all) {
    var there = drafts.find(all.draft()).isPresent();
    drafts.discard(all.draft());
    return there;
  }

  private Object closeLink(Things all) {
    var there = invitations.link(all.tenant().id()).isPresent();
    invitations.closeLink(all.tenant().id());
    return there;
  }

  /** What is still there for the owner. */
  Optional<String> missing(Things all) {
    if (drafts
        .find(all.draft())
        .filter(kept -> kept.content().name().equals(all.name()))
        .isEmpty()) {
      return Optional.of("draft");
    }
    return invitations.link(all.tenant().id()).isEmpty() ? Optional.of("link") : Optional.empty();
  }
}
