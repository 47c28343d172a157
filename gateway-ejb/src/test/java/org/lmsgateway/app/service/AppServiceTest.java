package org.lmsgateway.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppChange;
import org.lmsgateway.app.AppCredentials;
import org.lmsgateway.app.AppDraft;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppService;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.app.MessageType;
import org.lmsgateway.audit.AuditChange;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.assertion.ClientKeyReading;
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
import org.lmsgateway.shared.service.StartAlone;
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
  private final AppEntry entry = new AppEntry(apps, TestKeys.secretBox(), audit, clock);
  private final AppService service =
      new AppServiceBean(
          apps,
          new AppDraftCheck(
              new TenantServiceBean(tenants, null, null, null, null, callers),
              new WebAddressCheck(TestClients.allowing("localhost")),
              new ClientKeyReading(new WebAddressCheck(TestClients.allowing("localhost")), clock),
              entry),
          entry,
          callers);

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
    var all = List.of(shared.id(), own.id(), foreign.id());
    assertThat(service.names(all)).isEqualTo(Map.of(shared.id(), "1", own.id(), "2"));
    callers.nobody();
    assertThat(service.names(all)).isEmpty();
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

  private static AppDraft giving(List<String> messages, List<String> services, String claims) {
    return new AppDraft(
        "Moon",
        "https://moon.example/",
        null,
        false,
        messages,
        services,
        claims,
        List.of("chapter"),
        null,
        null);
  }

  @Test
  void changesWhatAnAppIsGivenAndLeavesItsTenant() {
    callers.adminOf(a);
    var app = add("Stars", null).app();

    var change =
        service.change(
            app.id(), giving(List.of("DEEP_LINKING"), List.of("ROSTER", "GRADES"), "NONE"));

    assertThat(change).isEqualTo(new AppChange.Changed(app));
    assertThat(app.name()).isEqualTo("Moon");
    assertThat(app.tenant()).contains(a);
    assertThat(app.settings())
        .isEqualTo(
            new AppSettings(
                false,
                Set.of(MessageType.DEEP_LINKING),
                Set.of(LtiService.ROSTER, LtiService.GRADES),
                ClaimsReleased.NONE,
                Set.of("chapter")));
    assertThat(audit.lines()).containsExactly("CREATED app", "CHANGED app");
    assertThat(audit.lastChanges())
        .contains(
            new AuditChange("name", "Stars", "Moon"),
            new AuditChange("claims", "EMAIL", "NONE"),
            new AuditChange("services", null, "GRADES, ROSTER"));
  }

  @Test
  void givesBackTheStandardForWhatIsLeftOut() {
    callers.adminOf(a);
    var app = add("Stars", null).app();
    service.change(app.id(), giving(List.of("DEEP_LINKING"), List.of("ROSTER"), "ALL"));

    service.change(app.id(), new AppDraft("Stars", "https://app.example", null));

    assertThat(app.settings()).isEqualTo(AppSettings.DEFAULT);
  }

  @Test
  void namesEveryFaultOfWhatAnAppIsGiven() {
    callers.adminOf(a);
    var draft =
        new AppDraft(
            "Stars",
            "https://app.example",
            null,
            null,
            List.of(),
            List.of("ROSTER", "EVERYTHING"),
            "SOME",
            List.of("with blank "),
            "https://10.0.0.1/keys",
            "{}");

    assertThat(service.add(draft))
        .isEqualTo(
            new Rejected<>(
                List.of(
                    FieldFault.of("messages", FieldCode.REQUIRED),
                    new FieldFault(
                        "services", FieldCode.NOT_ONE_OF, "ROSTER, GRADES, GROUPS, NOTICES"),
                    new FieldFault("claims", FieldCode.NOT_ONE_OF, "NONE, NAME, EMAIL, ALL"),
                    new FieldFault("customParameters", FieldCode.MALFORMED, "chapter, quiz_id"),
                    new FieldFault("jwksUrl", FieldCode.PRIVATE_ADDRESS_NOT_LISTED, "10.0.0.1"),
                    new FieldFault("jwks", FieldCode.ONE_OF_TWO, "jwksUrl"))));
  }

  @Test
  void takesNoKeySetWithoutAUsableKey() {
    callers.adminOf(a);
    var draft =
        new AppDraft(
            "x", "https://app.example", null, null, null, null, null, null, null, "{\"keys\":[]}");

    assertThat(service.add(draft)).isEqualTo(rejected("jwks", FieldCode.NO_KEY_SET));
  }

  @Test
  void letsTheOldSecretWorkForADayBesideTheNewOne() {
    callers.adminOf(a);
    var first = add("Stars", null);

    var second = renew(first.app(), false);

    assertThat(first.app().secretHashes(clock.instant()))
        .containsExactly(hash(second), hash(first.clientSecret()));
    clock.advance(Duration.ofDays(1));
    assertThat(first.app().secretHashes(clock.instant())).containsExactly(hash(second));
    assertThat(audit.lines()).containsExactly("CREATED app", "SECRET_RENEWED app");
  }

  @Test
  void endsASecretThatLeakedAtOnce() {
    callers.adminOf(a);
    var first = add("Stars", null);

    var second = renew(first.app(), true);

    assertThat(first.app().secretHashes(clock.instant())).containsExactly(hash(second));
  }

  private String renew(App app, boolean endOld) {
    var change = service.renewSecret(app.id(), endOld);
    return ((AppChange.SecretRenewed) change).credentials().clientSecret();
  }

  private static String hash(String secret) {
    return TestKeys.secretBox().hash(secret);
  }

  @Test
  void deletesAnApp() {
    callers.adminOf(a);
    var app = add("Stars", null).app();

    assertThat(service.delete(app.id())).isEqualTo(new AppChange.Deleted());
    assertThat(service.find(app.id())).isEmpty();
    assertThat(service.delete(app.id())).isEqualTo(new AppChange.NotFound());
    assertThat(audit.lines()).containsExactly("CREATED app", "DELETED app");
  }

  @Test
  void keepsAdminsFromTheAppsOfOthersAndOfAll() {
    callers.operator();
    var shared = add("1", null).app();
    var foreign = add("2", b).app();

    callers.adminOf(a);

    for (var work : changes()) {
      assertThat(work.apply(foreign.id())).isEqualTo(new AppChange.NotFound());
      assertThat(work.apply(shared.id())).isEqualTo(new AppChange.NotAllowed(shared));
    }
    assertThat(service.mayChange(shared)).isFalse();
    assertThat(shared.name()).isEqualTo("1");
  }

  @Test
  void keepsEverybodyFromTheBuiltInApp() {
    builtIn("https://gateway.example").ensure();
    var inspector = apps.find(AppId.LAUNCH_INSPECTOR).orElseThrow();
    callers.operator();

    for (var work : changes()) {
      assertThat(work.apply(inspector.id())).isEqualTo(new AppChange.NotAllowed(inspector));
    }
    assertThat(service.mayChange(inspector)).isFalse();
  }

  private List<Function<AppId, AppChange>> changes() {
    return List.of(
        id -> service.change(id, new AppDraft("x", "https://app.example", null)),
        id -> service.renewSecret(id, true),
        service::delete);
  }

  @Test
  void movesTheInspectorWithTheGatewaysAddress() {
    builtIn("https://old.example").ensure();
    builtIn("https://new.example").ensure();

    assertThat(apps.find(AppId.LAUNCH_INSPECTOR).map(App::url).map(Object::toString))
        .contains("https://new.example/inspector");
    assertThat(apps.launchable(a)).hasSize(AppId.BUILT_IN.size());
  }

  private BuiltInApps builtIn(String address) {
    var gateway = new GatewayAddress(URI.create(address));
    return new BuiltInApps(apps, TestKeys.secretBox(), gateway, clock, new StartAlone());
  }

  private static Rejected<AppCredentials> rejected(String field, FieldCode code) {
    return new Rejected<>(List.of(FieldFault.of(field, code)));
  }
}
