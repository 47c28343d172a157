package org.lmsgateway.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.service.AppsInMemory;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome;
import org.lmsgateway.registration.RegistrationOutcome.NotFound;
import org.lmsgateway.registration.RegistrationOutcome.Rejected;
import org.lmsgateway.registration.RegistrationOutcome.Saved;
import org.lmsgateway.registration.RegistrationOutcome.TenantRefused;
import org.lmsgateway.registration.RegistrationService;
import org.lmsgateway.registration.RegistrationStatus;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.RollbackSwitch;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantRefusal;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.CloudGuardBean;
import org.lmsgateway.tenant.service.TenantServiceBean;
import org.lmsgateway.tenant.service.TenantsInMemory;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

/** Registrations of two tenants, A and B, of which each sees its own. */
class RegistrationServiceTest {

  private static final PageRequest ALL = PageRequest.first(100);

  private final SettableClock clock = new SettableClock();
  private final TenantsInMemory tenants = new TenantsInMemory();
  private final AppsInMemory apps = new AppsInMemory();
  private final AuditInMemory audit = new AuditInMemory();
  private final Callers callers = new Callers();
  private final ToolKeys keys = TestKeys.toolKeysInMemory(clock);
  private final Tenant a = add("a.example", Cloud.PUBLIC, TenantStatus.ACTIVE);
  private final Tenant b = add("b.example", Cloud.PUBLIC, TenantStatus.ACTIVE);
  private final RegistrationService service = service();
  private Registration ofB;

  private Tenant add(String name, Cloud cloud, TenantStatus status) {
    var tenant =
        new Tenant(name, name, TenantProvider.directory(name), cloud, status, clock.instant());
    tenants.add(tenant);
    return tenant;
  }

  private RegistrationService service() {
    var registrations = new RegistrationsInMemory();
    var settings =
        new TenantSettings(TenantRegistration.APPROVAL, Set.of("PUBLIC"), Set.of(), List.of());
    var guard = new CloudGuardBean(settings);
    var addresses = new WebAddressCheck(TestClients.allowing());
    var rollback = new RollbackSwitch();
    return new RegistrationServiceBean(
        registrations,
        new RegistrationEntry(registrations, keys, audit, clock, rollback.context()),
        new DraftCheck(apps, addresses),
        new TenantServiceBean(tenants, null, null, null, guard, callers),
        guard,
        callers);
  }

  @BeforeEach
  void registerForB() {
    apps.add(app("app-of-b", b));
    apps.add(app("for-all", null));
    callers.adminOf(b.id());
    ofB = saved(service.register(draft("client-b").apps("app-of-b").draft()));
    callers.adminOf(a.id());
  }

  private App app(String id, Tenant owner) {
    var tenant = owner == null ? null : owner.id();
    var url = URI.create("https://app.example");
    return new App(new AppId(id), id, url, tenant, "hash", clock.instant());
  }

  private static TestDraft draft(String clientId) {
    return new TestDraft().with("clientId", clientId);
  }

  private static Registration saved(RegistrationOutcome outcome) {
    assertThat(outcome).isInstanceOf(Saved.class);
    return ((Saved) outcome).registration();
  }

  @Test
  void registersForTheOwnTenantWithAKeyAndAnAuditEntry() {
    var registration = saved(service.register(draft("client-a").apps("for-all").draft()));

    assertThat(registration.tenant()).isEqualTo(a.id());
    assertThat(registration.status()).isEqualTo(RegistrationStatus.ACTIVE);
    assertThat(keys.publicKeySet(registration.id().value())).isPresent();
    assertThat(audit.lines()).containsExactly("CREATED registration", "CREATED registration");
  }

  @Test
  void registersUnderTheIdThatWasReserved() {
    var id = RegistrationId.random();

    assertThat(saved(service.register(draft("client-a").id(id).draft())).id()).isEqualTo(id);
  }

  @Test
  void showsAnAdminTheOwnRegistrationsOnly() {
    var own = saved(service.register(draft("client-a").draft()));

    assertThat(service.list(ALL).items()).containsExactly(own);
    assertThat(service.find(own.id())).contains(own);
    assertThat(service.find(ofB.id())).isEmpty();
  }

  @Test
  void letsAnAdminChangeAndDeleteNothingOfAnotherTenant() {
    assertThat(service.change(ofB.id(), draft("stolen").draft())).isEqualTo(new NotFound());
    assertThat(service.delete(ofB.id())).isFalse();

    callers.operator();
    assertThat(service.find(ofB.id()).orElseThrow().clientId()).isEqualTo("client-b");
    assertThat(keys.publicKeySet(ofB.id().value())).isPresent();
  }

  @Test
  void letsAnAdminNameNoOtherTenantAndNoAppOfOne() {
    var otherTenant = draft("x").with("tenant", b.id().value()).draft();
    var otherApp = draft("x").apps("app-of-b").draft();

    assertThat(service.register(otherTenant))
        .isEqualTo(new Rejected(List.of(FieldFault.of("tenant", FieldCode.TENANT_UNKNOWN))));
    assertThat(service.register(otherApp))
        .isEqualTo(
            new Rejected(List.of(new FieldFault("apps", FieldCode.APP_UNKNOWN, "app-of-b"))));
  }

  @Test
  void showsNobodyAnything() {
    callers.nobody();

    assertThat(service.list(ALL).items()).isEmpty();
    assertThat(service.find(ofB.id())).isEmpty();
    assertThat(service.delete(ofB.id())).isFalse();
  }

  @Test
  void showsAnOperatorAllAndRegistersForAnyTenant() {
    callers.operator();

    var registered =
        saved(service.register(draft("client-a").with("tenant", a.id().value()).draft()));

    assertThat(registered.tenant()).isEqualTo(a.id());
    assertThat(service.list(ALL).items()).containsExactlyInAnyOrder(registered, ofB);
    assertThat(service.delete(ofB.id())).isTrue();
  }

  @Test
  void demandsATenantOfAnOperator() {
    callers.operator();

    assertThat(service.register(draft("x").draft()))
        .isEqualTo(new Rejected(List.of(FieldFault.of("tenant", FieldCode.REQUIRED))));
    assertThat(service.register(draft("x").with("tenant", "x".repeat(65)).draft()))
        .isEqualTo(new Rejected(List.of(FieldFault.of("tenant", FieldCode.TENANT_UNKNOWN))));
  }

  @Test
  void namesADuplicateWithoutSayingWhose() {
    var duplicate = new Rejected(List.of(FieldFault.of("clientId", FieldCode.DUPLICATE_CLIENT)));

    assertThat(service.check(draft("client-b").draft()).faults()).isEqualTo(duplicate.faults());
    assertThat(service.register(draft("client-b").draft())).isEqualTo(duplicate);
  }

  @Test
  void savesNothingWhileItChecks() {
    assertThat(service.check(draft("client-a").draft()).faults()).isEmpty();

    assertThat(service.list(ALL).items()).isEmpty();
  }

  @Test
  void refusesATenantThatIsNotServed() {
    var waiting = add("c.example", Cloud.PUBLIC, TenantStatus.PENDING);
    callers.adminOf(waiting.id());
    assertThat(service.register(draft("x").draft()))
        .isEqualTo(new TenantRefused(TenantRefusal.TENANT_PENDING));

    var government = add("d.example", Cloud.DOD, TenantStatus.ACTIVE);
    callers.adminOf(government.id());

    assertThat(service.register(draft("x").draft()))
        .isEqualTo(new TenantRefused(TenantRefusal.CLOUD_NOT_SERVED));
  }

  @Test
  void refusesAChangeWhenTheTenantIsNotServedAnyMore() {
    var own = saved(service.register(draft("client-a").draft()));
    a.observeCloud(Cloud.GCC, false, clock.instant());

    assertThat(service.change(own.id(), draft("client-a").draft()))
        .isEqualTo(new TenantRefused(TenantRefusal.CLOUD_NOT_SERVED));
  }

  @Test
  void changesAllButTheTenant() {
    var own = saved(service.register(draft("client-a").draft()));

    var changed =
        saved(
            service.change(
                own.id(),
                draft("client-a2").with("tenant", b.id().value()).apps("for-all").draft()));

    assertThat(changed.clientId()).isEqualTo("client-a2");
    assertThat(changed.tenant()).isEqualTo(a.id());
    assertThat(audit.lines()).endsWith("CHANGED registration");
  }

  @Test
  void deletedRegistrationIsGoneAndItsKeysAreKeptForAWhile() {
    var own = saved(service.register(draft("client-a").draft()));

    assertThat(service.delete(own.id())).isTrue();

    assertThat(service.find(own.id())).isEmpty();
    assertThat(service.list(ALL).items()).isEmpty();
    assertThat(keys.publicKeySet(own.id().value())).isPresent();
    assertThat(audit.lines()).endsWith("DELETED registration");
    assertThat(service.delete(own.id())).as("a second time").isFalse();
  }

  @Test
  void confirmsWhatWaitsAndOnlyTheOwn() {
    ofB.awaitConfirmation();

    assertThat(service.confirm(ofB.id())).isEmpty();
    assertThat(ofB.status()).isEqualTo(RegistrationStatus.WAITING);

    callers.adminOf(b.id());
    assertThat(service.confirm(ofB.id())).contains(ofB);
    assertThat(service.confirm(ofB.id())).as("a second time").contains(ofB);
    assertThat(ofB.status()).isEqualTo(RegistrationStatus.ACTIVE);
    assertThat(audit.lines()).containsExactly("CREATED registration", "CONFIRMED registration");
  }

  @Test
  void switchesOffAndOnOnlyTheOwn() {
    var own = saved(service.register(draft("client-a").apps("for-all").draft()));

    assertThat(service.enable(ofB.id(), false)).isEmpty();
    assertThat(ofB.status()).isEqualTo(RegistrationStatus.ACTIVE);

    assertThat(service.enable(own.id(), false)).contains(own);
    assertThat(own.status()).isEqualTo(RegistrationStatus.DISABLED);
    assertThat(service.enable(own.id(), false)).as("a second time").contains(own);
    assertThat(audit.lines()).hasSize(3).endsWith("CHANGED registration");
    service.enable(own.id(), true);
    assertThat(own.status()).isEqualTo(RegistrationStatus.ACTIVE);
  }

  /** To change what waits does not let it in. */
  @Test
  void aChangedRegistrationStillWaits() {
    callers.adminOf(b.id());
    ofB.awaitConfirmation();

    service.change(ofB.id(), draft("client-b").apps("app-of-b").draft());

    assertThat(ofB.status()).isEqualTo(RegistrationStatus.WAITING);
  }
}
