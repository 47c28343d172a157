package org.lmsgateway.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.TenantServiceBean;
import org.lmsgateway.tenant.service.TenantsInMemory;

/** Apps of two tenants, and those that serve all. */
class AppServiceTest {

  private static final PageRequest ALL = PageRequest.first(100);

  private final SettableClock clock = new SettableClock();
  private final TenantsInMemory tenants = new TenantsInMemory();
  private final AppsInMemory apps = new AppsInMemory();
  private final AuditInMemory audit = new AuditInMemory();
  private final Callers callers = new Callers();
  private final TenantId a = tenant("a.example");
  private final TenantId b = tenant("b.example");
  private final AppService service =
      new AppServiceBean(
          apps,
          new TenantServiceBean(tenants, null, null, null, null, callers),
          new WebAddressCheck(TestClients.allowing("localhost")),
          TestKeys.secretBox(),
          audit,
          callers,
          clock);

  private TenantId tenant(String name) {
    var tenant =
        new Tenant(
            name,
            name,
            TenantProvider.directory(name),
            Cloud.PUBLIC,
            TenantStatus.ACTIVE,
            clock.instant());
    tenants.add(tenant);
    return tenant.id();
  }

  private AppCredentials add(String name, TenantId tenant) {
    var key = tenant == null ? null : tenant.value();
    var outcome = service.add(new AppDraft(name, "https://app.example/x", key));
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<AppCredentials>) outcome).value();
  }

  @Test
  void addsAnAppForTheOwnTenantAndShowsItsSecretOnce() {
    callers.adminOf(a);

    var credentials = add(" Stars ", null);

    assertThat(credentials.app().name()).isEqualTo("Stars");
    assertThat(credentials.app().tenant()).contains(a);
    assertThat(credentials.app().secretHashes(clock.instant()))
        .hasSize(1)
        .doesNotContain(credentials.clientSecret());
    assertThat(credentials.toString()).doesNotContain(credentials.clientSecret());
    assertThat(audit.lines()).containsExactly("CREATED app");
  }

  @Test
  void letsOperatorsAloneAddAppsForAllTenants() {
    callers.operator();
    assertThat(add("For all", null).app().tenant()).isEmpty();
    assertThat(add("For B", b).app().tenant()).contains(b);

    callers.adminOf(a);

    assertThat(service.add(new AppDraft("x", "https://app.example", b.value())))
        .isEqualTo(rejected("tenant", FieldCode.TENANT_UNKNOWN));
  }

  @Test
  void showsAnAdminTheOwnAppsAndThoseThatServeAll() {
    callers.operator();
    var shared = add("1", null).app();
    var own = add("2", a).app();
    var foreign = add("3", b).app();
    assertThat(service.list(ALL).items()).containsExactly(shared, own, foreign);

    callers.adminOf(a);

    assertThat(service.list(ALL).items()).containsExactly(shared, own);
    assertThat(service.find(own.id())).contains(own);
    assertThat(service.find(shared.id())).contains(shared);
    assertThat(service.find(foreign.id())).isEmpty();
    assertThat(service.launchable(a)).containsExactly(shared, own);
    assertThat(service.launchable(b)).isEmpty();
    callers.nobody();
    assertThat(service.list(ALL).items()).isEmpty();
    assertThat(service.find(shared.id())).isEmpty();
    assertThat(service.launchable(a)).isEmpty();
  }

  @Test
  void namesEveryFaultOfADraft() {
    callers.operator();

    var outcome = service.add(new AppDraft("", "http://app.example", "x".repeat(65)));

    assertThat(outcome)
        .isEqualTo(
            new Rejected<>(
                List.of(
                    FieldFault.of("name", FieldCode.REQUIRED),
                    new FieldFault("url", FieldCode.HTTP_NOT_LISTED, "app.example"),
                    FieldFault.of("tenant", FieldCode.TENANT_UNKNOWN))));
    assertThat(service.add(new AppDraft("x".repeat(121), "https://app.example", null)))
        .isEqualTo(new Rejected<>(List.of(new FieldFault("name", FieldCode.TOO_LONG, "120"))));
  }

  @Test
  void demandsATenantOfAnAdminWhoHasNone() {
    callers.adminFrom("new.example");

    assertThat(service.add(new AppDraft("x", "https://app.example", null)))
        .isEqualTo(rejected("tenant", FieldCode.REQUIRED));
  }

  @Test
  void takesAnAppOnAListedHostOverHttp() {
    callers.adminOf(a);

    assertThat(service.add(new AppDraft("x", "http://localhost:3000", null)))
        .isInstanceOf(Done.class);
  }

  @Test
  void recognisesAnAppByItsSecret() {
    callers.operator();
    var first = add("First", a);
    var second = add("Second", a);
    callers.nobody();

    assertThat(service.authenticate(first.app().id().value(), first.clientSecret()))
        .contains(first.app());
    assertThat(service.authenticate(first.app().id().value(), second.clientSecret())).isEmpty();
    assertThat(service.authenticate("unknown", first.clientSecret())).isEmpty();
    assertThat(service.authenticate("NO ID", first.clientSecret())).isEmpty();
  }

  @Test
  void movesTheInspectorWithTheGatewaysAddress() {
    builtIn("https://old.example").ensure();
    builtIn("https://new.example").ensure();

    assertThat(apps.find(AppId.LAUNCH_INSPECTOR).map(App::url).map(Object::toString))
        .contains("https://new.example/inspector");
    assertThat(apps.launchable(a)).hasSize(1);
  }

  private BuiltInApps builtIn(String address) {
    var gateway = new GatewayAddress(URI.create(address));
    return new BuiltInApps(apps, TestKeys.secretBox(), gateway, clock);
  }

  private static Rejected<AppCredentials> rejected(String field, FieldCode code) {
    return new Rejected<>(List.of(FieldFault.of(field, code)));
  }
}
