package org.lmsgateway.identity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.AuditChange;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.identity.ApiClientCredentials;
import org.lmsgateway.identity.ApiClientDraft;
import org.lmsgateway.identity.ApiClientService;
import org.lmsgateway.identity.access.AccessTokenService;
import org.lmsgateway.identity.access.TokenReading;
import org.lmsgateway.identity.service.client.ClientDoor;
import org.lmsgateway.identity.service.remote.RemoteSessionCheck;
import org.lmsgateway.identity.service.token.CallerTokens;
import org.lmsgateway.keys.GatewayTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.assertion.ClientKeySet;
import org.lmsgateway.keys.assertion.KeysDraft;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.assertion.ClientKeyReading;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.TokenHolder;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenantconfig.IdentitySettings;
import org.lmsgateway.tenantconfig.IdentitySettings.BootstrapClient;
import org.lmsgateway.tenantconfig.Secret;

/** API clients and the tokens that they call with. */
class ApiClientServiceTest {

  private static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("https://gateway.example"));
  private static final PageRequest ALL = PageRequest.first(100);
  private static final TenantId A = new TenantId("a");
  private static final TenantId B = new TenantId("b");

  private final SettableClock clock = new SettableClock();
  private final ApiClientsInMemory clients = new ApiClientsInMemory();
  private final AuditInMemory audit = new AuditInMemory();
  private final Callers callers = new Callers();
  private final SecretBox secrets = TestKeys.secretBox();
  private final GatewayTokens gatewayTokens = TestKeys.gatewayTokens(GATEWAY, clock);
  private final ClientKeyReading keys =
      new ClientKeyReading(new WebAddressCheck(TestClients.allowing("localhost")), clock);
  private final ApiClientService service =
      new ApiClientServiceBean(clients, secrets, keys, audit, callers, clock);

  private AccessTokenService tokens(BootstrapClient... bootstrap) {
    var settings =
        new IdentitySettings(Optional.empty(), true, List.of(bootstrap).stream().findFirst());
    var noSessions = new RemoteSessionCheck(null, null, clock);
    var callerTokens = new CallerTokens(gatewayTokens, GATEWAY);
    var door = new ClientDoor(clients, secrets, clock);
    return new AccessTokenServiceBean(door, secrets, callerTokens, noSessions, settings);
  }

  private ApiClientCredentials create(String name) {
    var outcome = service.create(ApiClientDraft.named(name));
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<ApiClientCredentials>) outcome).value();
  }

  @Test
  void givesAClientTheRightsOfItsMakerAndNoMore() {
    callers.adminOf(A);

    var client = create(" Script ").client();

    assertThat(client.name()).isEqualTo("Script");
    assertThat(client.roles()).containsExactly(Role.ADMIN);
    assertThat(client.caller().tenant()).contains(A);
    assertThat(audit.lines()).containsExactly("CREATED api-client");
  }

  @Test
  void keepsTheHashOfTheSecretOnly() {
    callers.adminOf(A);

    var made = create("Script");

    assertThat(made.client().secretHashes(clock.instant())).doesNotContain(made.secret());
    assertThat(made.toString()).doesNotContain(made.secret());
  }

  @Test
  void makesAClientThatReadsTheAuditLogAndNothingElse() {
    callers.operator();

    var client =
        ((Done<ApiClientCredentials>)
                service.create(new ApiClientDraft("SIEM", true, KeysDraft.NONE)))
            .value()
            .client();

    assertThat(client.roles()).containsExactly(Role.AUDITOR);
    assertThat(client.caller().tenant()).isEmpty();
  }

  @Test
  void renamesTheOwnClientsOnlyAndSaysSoInTheAuditLog() {
    callers.adminOf(A);
    var client = create("Script").client();

    var renamed = service.rename(client.id(), " Import ");

    assertThat(renamed).contains(new Done<>(client));
    assertThat(client.name()).isEqualTo("Import");
    assertThat(audit.lastChanges()).containsExactly(new AuditChange("name", "Script", "Import"));
    assertThat(service.rename(client.id(), " ")).containsInstanceOf(Rejected.class);
    callers.adminOf(B);
    assertThat(service.rename(client.id(), "Mine")).isEmpty();
    assertThat(service.renewSecret(client.id(), true)).isEmpty();
  }

  @Test
  void letsTheOldSecretWorkForADayBesideTheNewOneUnlessItIsEnded() {
    callers.adminOf(A);
    var first = create("Script");
    var id = first.client().id();

    var second = service.renewSecret(id, false).orElseThrow();
    assertThat(tokens().issue(id, first.secret())).isPresent();
    assertThat(tokens().issue(id, second.secret())).isPresent();

    clock.advance(Duration.ofHours(25));
    assertThat(tokens().issue(id, first.secret())).isEmpty();

    var third = service.renewSecret(id, true).orElseThrow();
    assertThat(tokens().issue(id, second.secret())).isEmpty();
    assertThat(tokens().issue(id, third.secret())).isPresent();
    assertThat(audit.lines()).contains("SECRET_RENEWED api-client");
  }

  @Test
  void givesAClientWithKeysNoSecretAndChangesThemForItsOwnersOnly() {
    callers.adminOf(A);
    var first = new KeysDraft("https://localhost/keys", null, null);
    var made = service.create(new ApiClientDraft("Script", false, first));
    var credentials = ((Done<ApiClientCredentials>) made).value();
    var id = credentials.client().id();

    assertThat(credentials.secret()).isNull();
    assertThat(credentials.client().keySet())
        .contains(new ClientKeySet.Published(URI.create("https://localhost/keys")));

    var second = new KeysDraft("https://localhost/other", null, null);
    assertThat(service.proveBy(id, second)).containsInstanceOf(Done.class);
    assertThat(audit.lastChanges())
        .containsExactly(
            new AuditChange("jwksUrl", "https://localhost/keys", "https://localhost/other"));
    assertThat(service.proveBy(id, KeysDraft.NONE)).containsInstanceOf(Rejected.class);
    assertThat(service.proveBy(id, new KeysDraft(null, "{}", null)))
        .containsInstanceOf(Rejected.class);
    assertThat(service.create(new ApiClientDraft(" ", false, new KeysDraft(null, "{}", null))))
        .isEqualTo(
            new Rejected<>(
                List.of(
                    FieldFault.of("name", FieldCode.REQUIRED),
                    FieldFault.of("jwks", FieldCode.NO_KEY_SET))));
    callers.adminOf(B);
    assertThat(service.proveBy(id, second)).isEmpty();
  }

  @Test
  void letsAnAdminSeeAndDeleteTheOwnClientsOnly() {
    callers.adminOf(A);
    var own = create("Own").client();
    callers.adminOf(B);
    var foreign = create("Foreign").client();
    callers.operator();
    var gateways = create("Gateway's").client();
    assertThat(service.list(ALL).items()).containsExactlyInAnyOrder(own, foreign, gateways);

    callers.adminOf(A);

    assertThat(service.list(ALL).items()).containsExactly(own);
    assertThat(service.delete(foreign.id())).isFalse();
    assertThat(service.delete(gateways.id())).isFalse();
    assertThat(service.delete(own.id())).isTrue();
    assertThat(service.delete(own.id())).isFalse();
    callers.operator();
    assertThat(service.list(ALL).items()).containsExactlyInAnyOrder(foreign, gateways);
    assertThat(service.delete(foreign.id())).isTrue();
  }

  @Test
  void demandsANameOfReasonableLength() {
    callers.adminOf(A);

    assertThat(service.create(ApiClientDraft.named(" ")))
        .isEqualTo(new Rejected<>(List.of(FieldFault.of("name", FieldCode.REQUIRED))));
    assertThat(service.create(ApiClientDraft.named("x".repeat(121))))
        .isEqualTo(new Rejected<>(List.of(new FieldFault("name", FieldCode.TOO_LONG, "120"))));
  }

  @Test
  void issuesATokenThatSaysWhoCallsAndForWhichTenant() {
    callers.adminOf(A);
    var made = create("Script");

    var token = tokens().issue(made.client().id(), made.secret()).orElseThrow();
    var caller = (Caller) read(token.value()).orElseThrow();

    assertThat(caller.subject()).isEqualTo("client:" + made.client().id());
    assertThat(caller.tenant()).contains(A);
    assertThat(caller.roles()).containsExactly(Role.ADMIN);
    assertThat(token.toString()).doesNotContain(token.value());
  }

  @Test
  void issuesNothingForAWrongSecretOrAnUnknownClient() {
    callers.adminOf(A);
    var made = create("Script");

    assertThat(tokens().issue(made.client().id(), "wrong")).isEmpty();
    assertThat(tokens().issue("unknown", made.secret())).isEmpty();
  }

  @Test
  void letsATokenRunOut() {
    callers.adminOf(A);
    var made = create("Script");
    var token = tokens().issue(made.client().id(), made.secret()).orElseThrow();

    clock.advance(Duration.ofMinutes(15));

    assertThat(read(token.value())).isEmpty();
  }

  @Test
  void takesNoLaunchsTokenForOneThatOpensTheApi() {
    Map<String, Object> claims =
        Map.of("sub", "x", "groups", List.of("operator"), "token_use", "course");

    var token = gatewayTokens.issue(GATEWAY.toString(), Duration.ofMinutes(5), claims);

    assertThat(read(token)).isEmpty();
    assertThat(read("nonsense")).isEmpty();
  }

  @Test
  void knowsTheBootstrapClientWhileItIsConfigured() {
    var bootstrap = new BootstrapClient("boot", new Secret("0123456789abcdef"));

    var token = tokens(bootstrap).issue("boot", "0123456789abcdef").orElseThrow();

    assertThat(read(token.value()).orElseThrow().roleNames()).isEqualTo(Set.of(Role.OPERATOR_NAME));
    assertThat(tokens(bootstrap).issue("boot", "wrong")).isEmpty();
    assertThat(tokens().issue("boot", "0123456789abcdef")).isEmpty();
  }

  @Test
  void readsTheTokensOfApps() {
    var launch =
        Map.<String, Object>of(
            "token_use", "course", "app", "stars", "course", "c1", "launch", "l1");
    var own = Map.<String, Object>of("token_use", "app", "app", "stars");
    var withoutCourse =
        Map.<String, Object>of("token_use", "course", "app", "stars", "launch", "l2");

    assertThat(read(launch)).contains(new AppCaller("stars", "c1", "l1"));
    assertThat(read(own)).contains(new AppCaller("stars", null, null));
    assertThat(read(withoutCourse)).contains(new AppCaller("stars", null, "l2"));
  }

  private Optional<TokenHolder> read(String token) {
    return tokens().read(token) instanceof TokenReading.Good good
        ? Optional.of(good.holder())
        : Optional.empty();
  }

  private Optional<TokenHolder> read(Map<String, Object> claims) {
    return read(gatewayTokens.issue(GATEWAY.toString(), Duration.ofMinutes(5), claims));
  }
}
