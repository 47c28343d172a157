package org.lmsgateway.registration.service.dynamic;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppsInMemory;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.outbound.OutboundClient;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.dynamic.DynamicOutcome;
import org.lmsgateway.registration.dynamic.DynamicRegistrationService;
import org.lmsgateway.registration.dynamic.Entrance;
import org.lmsgateway.registration.dynamic.InvitationService;
import org.lmsgateway.registration.dynamic.OpenInvitation;
import org.lmsgateway.registration.dynamic.TenantLink;
import org.lmsgateway.registration.dynamic.TermsDraft;
import org.lmsgateway.registration.dynamic.ToolTexts;
import org.lmsgateway.registration.service.RegistrationsInMemory;
import org.lmsgateway.registration.service.TestEntries;
import org.lmsgateway.registration.service.dynamic.platform.DescriptionFetch;
import org.lmsgateway.registration.service.dynamic.platform.DescriptionReading;
import org.lmsgateway.registration.service.dynamic.platform.IssuerHosts;
import org.lmsgateway.registration.service.dynamic.platform.PlatformCall;
import org.lmsgateway.registration.service.invitation.InvitationEntry;
import org.lmsgateway.registration.service.invitation.InvitationServiceBean;
import org.lmsgateway.registration.service.invitation.StoredInvitations;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.CloudGuard;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.CloudGuardBean;
import org.lmsgateway.tenant.service.TenantServiceBean;
import org.lmsgateway.tenant.service.TenantsInMemory;
import org.lmsgateway.tenantconfig.DynamicRegistrationSettings;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

/** A gateway with a tenant that has an app, and an LMS that wants to register itself there. */
final class DynamicScene implements AutoCloseable {

  static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("https://gateway.example:8443"));
  static final AppId APP = new AppId("stars");
  static final ToolTexts TEXTS =
      new ToolTexts(
          Map.of(
              "en", new ToolTexts.Words("Gateway", "Opens apps.", "Choose from {app}", "See {app}"),
              "fr", new ToolTexts.Words("Passerelle", "Ouvre.", "Choisir de {app}", "Voir {app}")));

  final SettableClock clock = new SettableClock();
  final RegisteringLms lms = new RegisteringLms();
  final AppsInMemory apps = new AppsInMemory();
  final RegistrationsInMemory registrations = new RegistrationsInMemory();
  final AuditInMemory audit = new AuditInMemory();
  final Callers callers = new Callers();
  final ToolKeys keys = TestKeys.toolKeysInMemory(clock);
  private final SecretBox secrets = TestKeys.secretBox();
  private final TenantsInMemory tenants = new TenantsInMemory();
  private static final OutboundClient CLIENT = TestClients.allowing("localhost");
  Tenant tenant = addTenant(TenantStatus.ACTIVE);
  DynamicRegistrationSettings settings = settings(true);

  DynamicScene() {
    addApp(APP.value(), "Stars");
    callers.adminOf(tenant.id());
  }

  static DynamicRegistrationSettings settings(boolean tenantLinks, String... issuerHosts) {
    return new DynamicRegistrationSettings(
        tenantLinks,
        Set.of(issuerHosts),
        List.of("it@school.example"),
        Optional.of(URI.create("https://school.example/privacy")),
        Optional.empty());
  }

  Tenant addTenant(TenantStatus status) {
    var name = UUID.randomUUID() + ".example";
    var added =
        new Tenant(
            name, name, TenantProvider.directory(name), Cloud.PUBLIC, status, clock.instant());
    tenants.add(added);
    StoredInvitations.add(added);
    return added;
  }

  App addApp(String id, String name) {
    var url = URI.create("https://app.example");
    var app = new App(new AppId(id), name, url, null, "hash", clock.instant());
    apps.add(app);
    return app;
  }

  private static CloudGuard guard() {
    return new CloudGuardBean(
        new TenantSettings(TenantRegistration.APPROVAL, Set.of("PUBLIC"), Set.of(), List.of()));
  }

  InvitationService invitationService() {
    var entry =
        new InvitationEntry(
            StoredInvitations.invitations(),
            StoredInvitations.links(),
            secrets,
            GATEWAY,
            audit,
            clock);
    var service = new TenantServiceBean(tenants, null, null, null, guard(), callers);
    return new InvitationServiceBean(entry, service, apps, callers, settings);
  }

  TermsDraft draft(String policy) {
    return new TermsDraft(null, "Our Moodle", List.of(APP.value()), policy);
  }

  /** An invitation to these apps, as its link says it. */
  Entrance invite(String policy, String... apps) {
    var draft = new TermsDraft(null, "Our Moodle", List.of(apps), policy);
    var outcome = invitationService().invite(draft);
    var link = ((Outcome.Done<OpenInvitation>) outcome).value().link().toString();
    return new Entrance.ByInvitation(link.substring(link.lastIndexOf('/') + 1));
  }

  Entrance invite(String policy) {
    return invite(policy, APP.value());
  }

  Entrance invite() {
    return invite("CONFIRM");
  }

  /** The tenant's link, switched on. */
  Entrance link() {
    var outcome = invitationService().openLink(draft("CONFIRM"));
    return new Entrance.OfTenant(((Outcome.Done<TenantLink>) outcome).value().tenant().value());
  }

  DynamicRegistrationService service() {
    var admission =
        new Admission(
            new InvitationCheck(StoredInvitations.invitations(), secrets, clock),
            new LinkCheck(StoredInvitations.links(), registrations, settings),
            tenants,
            apps,
            guard());
    var reading = new DescriptionReading(new IssuerHosts(settings), new WebAddressCheck(CLIENT));
    return new DynamicRegistrationServiceBean(
        admission,
        new DescriptionFetch(CLIENT, reading),
        new ToolWish(GATEWAY, settings),
        new PlatformCall(CLIENT),
        new NewRegistration(TestEntries.entry(registrations, keys, audit, clock)),
        new DynamicEntry(StoredInvitations.invitations(), keys, clock));
  }

  DynamicOutcome look(Entrance entrance) {
    return service().look(entrance, lms.initiation());
  }

  DynamicOutcome register(Entrance entrance) {
    return service().register(entrance, lms.initiation(), TEXTS);
  }

  @Override
  public void close() {
    lms.close();
  }
}
