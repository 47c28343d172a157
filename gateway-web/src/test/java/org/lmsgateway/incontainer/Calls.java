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
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppService;
import org.lmsgateway.audit.AuditFilter;
import org.lmsgateway.audit.AuditTrail;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.identity.people.AccountDraft;
import org.lmsgateway.identity.people.PeopleService;
import org.lmsgateway.identity.provider.own.OwnProviderDraft;
import org.lmsgateway.identity.provider.own.OwnProviderService;
import org.lmsgateway.incontainer.ForeignThings.Things;
import org.lmsgateway.keys.rotation.GatewayKeys;
import org.lmsgateway.launch.LaunchFilter;
import org.lmsgateway.launch.LaunchLog;
import org.lmsgateway.launch.attention.AttentionService;
import org.lmsgateway.launch.count.LaunchStatistics;
import org.lmsgateway.launch.person.LaunchPersonService;
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
import org.lmsgateway.tenant.TenantAdministration;
import org.lmsgateway.tenant.TenantService;

/** What can be tried on the things of a tenant, by the names of the services' methods. */
@Dependent
public class Calls {

  static final PageRequest PAGE = PageRequest.first(10);

  /** What is about nobody's things but the caller's, or about nobody's at all. */
  static final Set<String> OF_THE_CALLER =
      Set.of(
          "ApiClientService.create",
          "InvitationService.allowsLinks",
          "PrivacyService.kinds",
          "StandingService.mine",
          "TenantService.register");

  private static final OwnProviderDraft PROVIDER =
      new OwnProviderDraft("client", "secret", "Provider", List.of());

  @Inject private ApiClientService clients;
  @Inject private AppService apps;
  @Inject private AttentionService attention;
  @Inject private AuditTrail audit;
  @Inject private ChangePreview preview;
  @Inject private ConnectionCheck connection;
  @Inject private DeletedRegistrations deleted;
  @Inject private DeploymentService deployments;
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
  @Inject private RegistrationList list;
  @Inject private LaunchPersonService persons;
  @Inject private NoticeHealth notices;
  @Inject private RegistrationService registrations;
  @Inject private RegistrationTraffic traffic;
  @Inject private TenantAdministration administration;
  @Inject private TenantService tenants;

  /** In an order in which all of them can be done by who may: deletions come last. */
  List<Entry<String, Callable<Object>>> on(Things things) {
    return Stream.of(looking(things), lists(things), changing(things), ending(things))
        .flatMap(List::stream)
        .toList();
  }

  private List<Entry<String, Callable<Object>>> looking(Things all) {
    var id = all.registration().id();
    return List.of(
        entry("ApiClientService.find", () -> clients.find(all.client())),
        entry("AppService.find", () -> apps.find(all.app().id())),
        entry("AppService.launchable", () -> apps.launchable(all.tenant().id())),
        entry("AppService.names", () -> apps.names(List.of(all.app().id()))),
        entry("AppService.mayChange", () -> apps.mayChange(all.app())),
        entry("ChangePreview.preview", () -> preview.preview(id, draft("New", null))),
        entry("ConnectionCheck.check", () -> connection.check(id)),
        entry("DeletedRegistrations.find", () -> deleted.find(all.deleted().id())),
        entry("DeploymentService.unlisted", () -> deployments.unlisted(id)),
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
        entry("PeopleService.mayChange", () -> people.mayChange(all.person())),
        entry("PrivacyService.export", () -> privacy.export(tenant(all), "somebody")),
        entry("RegistrationKeys.look", () -> keys.look(id)),
        entry("RegistrationList.names", () -> list.names(List.of(id))),
        entry("RegistrationService.find", () -> registrations.find(id)),
        entry(
            "RegistrationService.check",
            () -> registrations.check(draft("New", all)).faults().isEmpty()),
        entry("RegistrationTraffic.of", () -> traffic.of(List.of(id))),
        entry("TenantService.find", () -> tenants.find(all.tenant().id())));
  }

  private List<Entry<String, Callable<Object>>> lists(Things all) {
    var named = new ListSearch(all.name(), ListOrder.NAME);
    var query = new RegistrationQuery(all.name(), null, null, RegistrationOrder.NAME, false);
    var object = all.registration().id().value();
    var filter = new AuditFilter(null, null, null, null, null, object, null);
    return List.of(
        entry("ApiClientService.list", () -> clients.list(named, PAGE)),
        entry("AppService.list", () -> apps.list(named, PAGE)),
        entry("AttentionService.today", () -> attention.today().waiting()),
        entry("AttentionService.beginnings", () -> attention.beginnings().registration()),
        entry("AuditTrail.list", () -> audit.list(filter, PAGE)),
        entry("AuditTrail.export", () -> audit.export(filter, PAGE)),
        entry("AuditTrail.history", () -> audit.history("registration", object, PAGE)),
        entry("AuditTrail.after", () -> audit.after(PAGE)),
        entry("DeletedRegistrations.list", () -> deleted.list(PAGE)),
        entry("DeploymentService.waiting", deployments::waiting),
        entry("DraftKeeper.mine", drafts::mine),
        entry("LaunchLog.list", () -> launches.list(LaunchFilter.ALL, PAGE)),
        entry("LaunchStatistics.since", () -> statistics.since(LocalDate.EPOCH.plusYears(50))),
        entry("PeopleService.list", () -> people.list(all.name(), PAGE)),
        entry("RegistrationList.search", () -> list.search(query, PAGE)),
        entry("RegistrationService.list", () -> registrations.list(PAGE)),
        entry("TenantAdministration.countWaiting", administration::countWaiting),
        entry("TenantService.list", () -> listed(all)));
  }

  private List<Entry<String, Callable<Object>>> changing(Things all) {
    var id = all.registration().id();
    var tenant = all.tenant().id();
    var account = new AccountDraft("x-" + all.draft(), "New", Role.EDUCATOR, all.name());
    var app = new AppDraft("New", "https://b.example", tenant(all));
    return List.of(
        entry("ApiClientService.rename", () -> clients.rename(all.client(), "New")),
        entry("ApiClientService.renewSecret", () -> clients.renewSecret(all.client(), true)),
        entry("AppService.add", () -> apps.add(app)),
        entry("AppService.change", () -> apps.change(all.app().id(), app)),
        entry("AppService.renewSecret", () -> apps.renewSecret(all.app().id(), true)),
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
        entry("DraftKeeper.discard", () -> discard(all)),
        entry("InvitationService.closeLink", () -> closeLink(all)),
        entry("OwnProviderService.remove", () -> providers.remove(all.tenant().id())),
        entry("PeopleService.deleteAccount", () -> people.deleteAccount(all.person().id())),
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
