package org.lmsgateway.identity.service.provider.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.AuditChange;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.provider.own.OwnProvider;
import org.lmsgateway.identity.provider.own.OwnProviderDraft;
import org.lmsgateway.identity.provider.own.ProviderCheck;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.outbound.FetchOutcome;
import org.lmsgateway.outbound.OutboundFault;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenant.service.OnlyFetches;
import org.lmsgateway.tenant.service.TenantsInMemory;

/** Who enters what for a tenant's own provider. */
class OwnProviderServiceTest {

  private final SettableClock clock = new SettableClock();
  private final TenantsInMemory tenants = new TenantsInMemory();
  private final TenantClientsInMemory clients = new TenantClientsInMemory();
  private final AuditInMemory audit = new AuditInMemory();
  private final Callers callers = new Callers();
  private final SecretBox box = TestKeys.secretBox();
  private final GatewayAddress address = new GatewayAddress(URI.create("https://gw.example"));
  private final TenantId north = tenant("north.example", TenantProvider.own("https://id.north"));
  private final TenantId south = tenant("south.example", TenantProvider.own("https://id.south"));
  private FetchOutcome published = FetchOutcome.Failed.of(OutboundFault.UNREACHABLE);

  private final OwnProviderServiceBean service =
      new OwnProviderServiceBean(
          tenants,
          new OwnProviderEntry(clients, box, address, audit, clock),
          new OwnProviderDrafts(tenants, clients),
          new Discovery(new OnlyFetches(any -> published), clock),
          callers);

  @BeforeEach
  void begin() {
    callers.operator();
  }

  private TenantId tenant(String name, TenantProvider provider) {
    var cloud = provider.issuer() == null ? Cloud.PUBLIC : Cloud.SELF_HOSTED;
    var tenant = new Tenant(name, name, provider, cloud, TenantStatus.ACTIVE, clock.instant());
    tenants.add(tenant);
    return tenant.id();
  }

  private static OwnProviderDraft draft(String secret, List<String> domains) {
    return new OwnProviderDraft(" gateway ", secret, null, domains);
  }

  private OwnProvider saved(TenantId tenant, OwnProviderDraft draft) {
    return ((Done<OwnProvider>) service.save(tenant, draft).orElseThrow()).value();
  }

  private List<FieldFault> faults(TenantId tenant, OwnProviderDraft draft) {
    return ((Rejected<OwnProvider>) service.save(tenant, draft).orElseThrow()).faults();
  }

  @Test
  void tellsWhatToEnterAtTheProviderBeforeAnythingIsEnteredHere() {
    var provider = service.find(north).orElseThrow();

    assertThat(provider.issuer()).hasToString("https://id.north");
    assertThat(provider.client()).isNull();
    assertThat(provider.redirect()).hasToString("https://gw.example/sign-in/callback/" + north);
    assertThat(provider.signedOut()).hasToString("https://gw.example/signed-out");
  }

  @Test
  void keepsWhatAnOperatorEnters() {
    var provider =
        saved(
            north,
            new OwnProviderDraft("gateway", "s3cret", "North", List.of("École.example", "a.test")));

    assertThat(provider.client())
        .isEqualTo(
            new OwnProvider.Client(
                "gateway", true, "North", List.of("a.test", "xn--cole-9oa.example")));
    assertThat(service.find(north)).contains(provider);
    assertThat(audit.lines()).containsExactly("CREATED provider");
    assertThat(audit.lastChanges().toString()).doesNotContain("s3cret");
  }

  @Test
  void keepsTheSecretSealedAndUntilAnotherIsEntered() {
    saved(north, draft("first", List.of()));
    saved(north, draft(" ", List.of()));
    assertThat(opened(north)).isEqualTo("first");
    saved(north, draft("first", List.of()));
    assertThat(audit.lines()).doesNotContain("SECRET_RENEWED provider");

    saved(north, draft("second", List.of()));

    assertThat(opened(north)).isEqualTo("second");
    assertThat(clients.find(north).orElseThrow().sealedSecret().orElseThrow())
        .doesNotContain("second");
    assertThat(audit.lines()).endsWith("SECRET_RENEWED provider");
  }

  private String opened(TenantId tenant) {
    var sealed = clients.find(tenant).orElseThrow().sealedSecret().orElseThrow();
    return box.open(Providers.sealedFor(tenant), sealed).orElseThrow();
  }

  @Test
  void adminEntersTheClientButNoDomain() {
    saved(north, draft("s", List.of("a.example")));
    callers.adminOf(north);

    assertThat(faults(north, draft("t", List.of("a.example", "gmail.com"))))
        .containsExactly(FieldFault.of("domains", FieldCode.OPERATORS_ONLY));
    assertThat(faults(north, draft("t", List.of())))
        .containsExactly(FieldFault.of("domains", FieldCode.OPERATORS_ONLY));
    assertThat(opened(north)).isEqualTo("s");
    assertThat(saved(north, draft("t", List.of("A.example"))).client().domains())
        .containsExactly("a.example");
    assertThat(saved(north, draft("u", null)).client().domains()).containsExactly("a.example");
  }

  @Test
  void adminClaimsNoDomainWithTheFirstEntryEither() {
    callers.adminOf(north);

    assertThat(faults(north, draft("s", List.of("north.example"))))
        .containsExactly(FieldFault.of("domains", FieldCode.OPERATORS_ONLY));
    assertThat(clients.isAny()).isFalse();
    assertThat(saved(north, draft("s", null)).client().domains()).isEmpty();
  }

  @Test
  void domainLeadsToOneTenantOfAll() {
    saved(north, draft("s", List.of("a.example")));

    assertThat(faults(south, draft("s", List.of("A.example", "north.example"))))
        .containsExactly(
            new FieldFault("domains", FieldCode.DOMAIN_TAKEN, "a.example"),
            new FieldFault("domains", FieldCode.DOMAIN_TAKEN, "north.example"));
    saved(north, draft("s", List.of("north.example")));
    assertThat(saved(south, draft("s", List.of("a.example"))).client().domains())
        .containsExactly("a.example");
  }

  @Test
  void tenantOfOthersIsAsIfNotThere() {
    saved(north, draft("s", List.of()));
    callers.adminOf(south);

    assertThat(service.find(north)).isEmpty();
    assertThat(service.save(north, draft("t", null))).isEmpty();
    assertThat(service.check(north)).isEmpty();
    assertThat(service.remove(north)).isEmpty();
    assertThat(opened(north)).isEqualTo("s");
  }

  @Test
  void tenantOfADirectoryHasNoProviderOfItsOwn() {
    var contoso = tenant("contoso.example", TenantProvider.directory("guid"));

    assertThat(service.find(contoso)).isEmpty();
    assertThat(service.save(contoso, draft("s", List.of()))).isEmpty();
  }

  @Test
  void saysWhatIsWrong() {
    var tooLong = "x".repeat(1001);
    var draft = new OwnProviderDraft(null, tooLong, tooLong, List.of("localhost", "a.example"));

    assertThat(faults(north, draft))
        .extracting(FieldFault::field, FieldFault::code)
        .containsExactly(
            tuple("clientId", FieldCode.REQUIRED),
            tuple("clientSecret", FieldCode.TOO_LONG),
            tuple("name", FieldCode.TOO_LONG),
            tuple("domains", FieldCode.MALFORMED));
    assertThat(faults(north, new OwnProviderDraft("é", null, null, null)))
        .extracting(FieldFault::code)
        .containsExactly(FieldCode.MALFORMED);
    var many = IntStream.range(0, 51).mapToObj(i -> "a" + i + ".example").toList();
    assertThat(faults(north, draft(null, many)))
        .containsExactly(new FieldFault("domains", FieldCode.TOO_LONG, "50"));
  }

  @Test
  void removesEverythingThatWasEntered() {
    saved(north, draft("s", List.of("a.example")));

    assertThat(service.remove(north)).contains(true);

    assertThat(service.find(north).orElseThrow().client()).isNull();
    assertThat(audit.lastChanges()).contains(new AuditChange("domains", "a.example", null));
    assertThat(service.remove(north)).contains(false);
    assertThat(audit.lines()).containsExactly("CREATED provider", "DELETED provider");
  }

  @Test
  void checkTellsWhatIsWrongWithTheProvider() {
    assertThat(service.check(north).orElseThrow())
        .isInstanceOfSatisfying(
            ProviderCheck.Faulty.class,
            faulty -> {
              assertThat(faulty.reason()).isEqualTo(SignInReason.PROVIDER_UNREACHABLE);
              assertThat(faulty.detail()).contains("https://id.north");
            });

    published = published("https://id.other");
    assertThat(service.check(north).orElseThrow())
        .isInstanceOfSatisfying(
            ProviderCheck.Faulty.class,
            faulty -> {
              assertThat(faulty.reason()).isEqualTo(SignInReason.PROVIDER_INVALID);
              assertThat(faulty.detail()).contains("https://id.other");
            });

    published = published("https://id.north");
    assertThat(service.check(north).orElseThrow())
        .isEqualTo(new ProviderCheck.Sound(URI.create("https://id.north/authorize")));
  }

  private static FetchOutcome published(String issuer) {
    var document =
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
        "jwks_uri":"%1$s/keys","subject_types_supported":["public"],
        "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
        """;
    return new FetchOutcome.Fetched(document.formatted(issuer));
  }
}
