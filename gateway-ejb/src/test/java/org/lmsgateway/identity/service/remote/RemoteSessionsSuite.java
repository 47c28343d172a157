package org.lmsgateway.identity.service.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.identity.access.RemoteAccess;
import org.lmsgateway.identity.access.RemoteClient;
import org.lmsgateway.identity.access.RemoteOutcome;
import org.lmsgateway.identity.access.RemoteOutcome.Open;
import org.lmsgateway.identity.access.RemoteOutcome.Refused;
import org.lmsgateway.identity.access.RemoteRefusal;
import org.lmsgateway.identity.access.RemoteSession;
import org.lmsgateway.identity.access.RemoteSessions;
import org.lmsgateway.identity.access.RemoteSwitch;
import org.lmsgateway.identity.service.token.CallerTokens;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.PageRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.shared.version.ExpectedVersion;
import org.lmsgateway.shared.version.VersionOutdatedException;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.CloudGuardBean;
import org.lmsgateway.tenant.service.TenantRepository;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;
import org.lmsgateway.tenantconfig.remote.RemoteSettings;

/** The rules of remote sessions, on a real database: quotas, reconnecting, ends. */
abstract class RemoteSessionsSuite extends PersistenceSuite {

  private static final RemoteSettings SETTINGS =
      new RemoteSettings(3, 20, Duration.ofMinutes(60), Duration.ofMinutes(15));
  private static final RemoteClient CLIENT = new RemoteClient("gatewayctl", "9.9");

  private final SettableClock clock = new SettableClock();
  private final Callers callers = new Callers();
  private final AuditInMemory audit = new AuditInMemory();
  private Tenant tenant;
  private String admin;

  RemoteSessionsSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void openTenant() {
    tenant = tenant();
    admin = unique();
    another(admin);
    turn(true);
  }

  private RemoteSessions sessions(EntityManager entities, Callers who) {
    var sessions = new RemoteSessionRepository(entities);
    var rules = new TenantSettings(TenantRegistration.OPEN, Set.of("PUBLIC"), Set.of(), List.of());
    var admission =
        new RemoteAdmission(
            new TenantRepository(entities),
            new CloudGuardBean(rules),
            new RemoteAccessRepository(entities),
            sessions,
            SETTINGS);
    var address = new GatewayAddress(URI.create("https://gateway.example"));
    var tokens = new CallerTokens(TestKeys.gatewayTokens(address, clock), address);
    return new RemoteSessionsBean(sessions, admission, tokens, audit, who, SETTINGS, clock);
  }

  private RemoteSwitch remoteSwitch(EntityManager entities) {
    return new RemoteSwitchBean(
        new TenantRepository(entities),
        new RemoteAccessRepository(entities),
        new RemoteSessionRepository(entities),
        audit,
        callers,
        SETTINGS,
        clock);
  }

  private Optional<RemoteAccess> turn(boolean on) {
    return with(entities -> remoteSwitch(entities).turn(tenant.id(), on));
  }

  private <T> T in(Function<RemoteSessions, T> work) {
    return with(entities -> work.apply(sessions(entities, callers)));
  }

  private RemoteOutcome outcome(Function<RemoteSessions, RemoteOutcome> work) {
    return in(work);
  }

  private List<RemoteSession> listed() {
    return in(sessions -> sessions.list(PageRequest.first(200)).items());
  }

  private boolean close(String id) {
    return in(sessions -> sessions.close(id));
  }

  private Optional<RemoteAccess> access() {
    return with(entities -> remoteSwitch(entities).find(tenant.id()));
  }

  private RemoteOutcome open() {
    return outcome(sessions -> sessions.open(CLIENT));
  }

  private RemoteSession opened() {
    var outcome = open();
    assertThat(outcome).isInstanceOf(Open.class);
    return ((Open) outcome).session();
  }

  private List<RemoteRefusal> check(RemoteSession session) {
    return with(
        entities ->
            new RemoteSessionCheck(new RemoteSessionRepository(entities), SETTINGS, clock)
                .refusal(session.id()).stream().toList());
  }

  private void another(String subject) {
    callers.is(new Caller(subject, subject, tenant.id().value(), null, Set.of(Role.ADMIN)));
  }

  private static Refused refused(RemoteRefusal reason, String detail) {
    return new Refused(reason, detail);
  }

  @Test
  void opensForAnAdminWhereTheSwitchIsOn() {
    var session = opened();

    assertThat(session.client()).isEqualTo("gatewayctl 9.9");
    assertThat(session.signedInUntil()).isEqualTo(clock.instant().plusSeconds(3600));
    assertThat(check(session)).isEmpty();
    assertThat(listed()).containsExactly(session);
    assertThat(audit.lines()).contains("SIGNED_IN remote-session");
  }

  @Test
  void refusesWhoIsNoAdmin() {
    callers.educatorOf(tenant.id());

    assertThat(open()).isEqualTo(refused(RemoteRefusal.REMOTE_NOT_ADMIN, ""));
  }

  @Test
  void refusesWhereTheSwitchWasNeverTurnedOnOrIsOff() {
    callers.adminOf(tenant().id());
    assertThat(open()).isEqualTo(refused(RemoteRefusal.REMOTE_SWITCHED_OFF, ""));

    another(admin);
    turn(false);
    assertThat(open()).isEqualTo(refused(RemoteRefusal.REMOTE_SWITCHED_OFF, ""));
  }

  @Test
  void refusesATenantThatIsBlocked() {
    inTransaction(
        entities -> new TenantRepository(entities).find(tenant.id()).orElseThrow().block("why"));

    assertThat(open()).isEqualTo(refused(RemoteRefusal.REMOTE_TENANT_NOT_ACTIVE, ""));
  }

  @Test
  void refusesAnOldCommandLineAndOneThatSaysNothing() {
    assertThat(outcome(sessions -> sessions.open(new RemoteClient("gatewayctl", "0.0.9"))))
        .isEqualTo(refused(RemoteRefusal.REMOTE_CLIENT_TOO_OLD, RemoteClient.LEAST_VERSION));
    assertThat(outcome(sessions -> sessions.open(new RemoteClient(" ", "one"))))
        .isInstanceOf(RemoteOutcome.Rejected.class);
    assertThat(outcome(sessions -> sessions.open(new RemoteClient("script", null))))
        .isInstanceOf(Open.class);
  }

  @Test
  void oneAdminHasThreeAndATenantTwenty() {
    for (int i = 0; i < 6; i++) {
      another(unique());
      opened();
      opened();
      opened();
      assertThat(open()).isEqualTo(refused(RemoteRefusal.REMOTE_ADMIN_QUOTA, "3"));
    }
    another(unique());
    opened();
    opened();

    assertThat(open()).isEqualTo(refused(RemoteRefusal.REMOTE_TENANT_QUOTA, "20"));
  }

  @Test
  void fiftyWhoAskAtTheSameTimeGetThree() throws Exception {
    Callable<RemoteOutcome> work = () -> with(entities -> sessions(entities, callers).open(CLIENT));
    var threads = Executors.newFixedThreadPool(10);

    var outcomes = new ArrayList<RemoteOutcome>();
    for (var outcome : threads.invokeAll(Collections.nCopies(50, work))) {
      outcomes.add(outcome.get());
    }
    threads.shutdown();

    assertThat(outcomes).filteredOn(Open.class::isInstance).hasSize(3);
    assertThat(outcomes)
        .filteredOn(Refused.class::isInstance)
        .containsOnly(refused(RemoteRefusal.REMOTE_ADMIN_QUOTA, "3"))
        .hasSize(47);
  }

  @Test
  void endsByItselfWhenNobodyUsesItAndCountsNoMore() {
    var first = opened();
    opened();
    opened();
    clock.advance(Duration.ofMinutes(10));
    assertThat(check(first)).isEmpty();
    clock.advance(Duration.ofMinutes(10));

    assertThat(check(first)).isEmpty();
    assertThat(listed()).containsExactly(first);
    opened();

    clock.advance(Duration.ofMinutes(15));
    assertThat(check(first)).containsExactly(RemoteRefusal.REMOTE_SESSION_IDLE);
    assertThat(outcome(sessions -> sessions.reconnect(first.id())))
        .isEqualTo(refused(RemoteRefusal.REMOTE_SESSION_IDLE, ""));
  }

  @Test
  void goesOnAfterAnHourForWhoSignsInAgainAndIsNotCountedTwice() {
    var session = opened();
    opened();
    opened();
    for (int i = 0; i < 6; i++) {
      clock.advance(Duration.ofMinutes(10));
      check(session);
    }
    assertThat(check(session)).containsExactly(RemoteRefusal.REMOTE_SESSION_EXPIRED);

    var again = outcome(sessions -> sessions.reconnect(session.id()));

    assertThat(again).isInstanceOf(Open.class);
    assertThat(((Open) again).session().id()).isEqualTo(session.id());
    assertThat(check(session)).isEmpty();
  }

  @Test
  void doesNotProlongItselfNorLetAnotherAdminTakeItOver() {
    var session = opened();
    callers.is(callers.current().in(session.id()));
    assertThat(outcome(sessions -> sessions.reconnect(session.id())))
        .isEqualTo(refused(RemoteRefusal.REMOTE_SIGN_IN_NEEDED, ""));
    assertThat(open()).isEqualTo(refused(RemoteRefusal.REMOTE_SIGN_IN_NEEDED, ""));

    another(unique());
    assertThat(outcome(sessions -> sessions.reconnect(session.id())))
        .isEqualTo(new RemoteOutcome.NotFound());
  }

  @Test
  void isClosedByItsAdminOrByAnotherOfTheTenantAndByNobodyElse() {
    var own = opened();
    var others = opened();
    callers.adminOf(tenant().id());
    assertThat(close(own.id())).isFalse();

    another(admin);
    assertThat(close(own.id())).isTrue();
    assertThat(close(own.id())).isFalse();
    assertThat(check(own)).containsExactly(RemoteRefusal.REMOTE_SESSION_CLOSED);

    another(unique());
    assertThat(close(others.id())).isTrue();
    assertThat(check(others)).containsExactly(RemoteRefusal.REMOTE_SESSION_CLOSED_BY_ADMIN);
    assertThat(audit.lines()).contains("SIGNED_OUT remote-session");
  }

  @Test
  void endsWhenTheSwitchIsTurnedOff() {
    var session = opened();

    turn(false);

    assertThat(check(session)).containsExactly(RemoteRefusal.REMOTE_SESSION_CLOSED_BY_ADMIN);
    assertThat(audit.lastChanges())
        .extracting("field", "before", "after")
        .containsExactly(tuple("enabled", "true", "false"));
  }

  @Test
  void nobodyTurnsTheSwitchOfAnotherTenant() {
    callers.adminOf(tenant().id());

    assertThat(turn(false)).isEmpty();
    assertThat(access()).isEmpty();
    callers.adminOf(tenant.id());
    assertThat(access()).map(RemoteAccess::isEnabled).contains(true);
  }

  @Test
  void eachTurnOfTheSwitchMakesAnotherVersionOfIt() {
    var on = access().orElseThrow().version();
    turn(true);
    assertThat(access()).map(RemoteAccess::version).contains(on);

    var off = turn(false).orElseThrow();

    assertThat(off.version()).isGreaterThan(on);
    assertThat(access()).map(RemoteAccess::version).contains(off.version());
  }

  @Test
  void onlyTheVersionThatWasReadIsTurned() {
    var read = access().orElseThrow();
    turn(false);
    expect(read);
    assertThatThrownBy(() -> turn(true)).hasRootCauseInstanceOf(VersionOutdatedException.class);

    tenant = tenant();
    callers.adminOf(tenant.id());
    var never = access().orElseThrow();
    ExpectedVersion.expect(tenant.id().value(), Set.of(never.version() + 7));
    assertThatThrownBy(() -> turn(true)).isInstanceOf(VersionOutdatedException.class);
    expect(never);
    assertThat(turn(true)).map(RemoteAccess::isEnabled).contains(true);
  }

  private static void expect(RemoteAccess read) {
    ExpectedVersion.expect(read.versionedId(), Set.of(read.version()));
  }

  @AfterEach
  void expectNothing() {
    ExpectedVersion.clear();
  }

  @Test
  void operatorsHaveSessionsOfNoTenantAndSeeAll() {
    var session = opened();
    callers.is(new Caller(unique(), "Olga", null, null, Set.of(Role.OPERATOR)));

    var own = opened();

    assertThat(own.tenant()).isEmpty();
    assertThat(listed()).contains(own, session);
    callers.adminOf(tenant.id());
    assertThat(listed()).containsExactly(session);
  }

  @Test
  void listsPageByPage() {
    var first = opened();
    clock.advance(Duration.ofSeconds(1));
    var second = opened();

    var page = in(sessions -> sessions.list(PageRequest.first(1)));
    var next = in(sessions -> sessions.list(new PageRequest(page.next(), 1)));

    assertThat(page.items()).containsExactly(second);
    assertThat(next.items()).containsExactly(first);
    assertThat(next.next()).isNull();
  }
}
