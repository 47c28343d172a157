package org.lmsgateway.launch.service.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.SealedLaunch;
import org.lmsgateway.launch.attention.Attention;
import org.lmsgateway.launch.attention.Attention.FailingApp;
import org.lmsgateway.launch.attention.Attention.Registered;
import org.lmsgateway.launch.attention.Beginnings;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.Refusal;
import org.lmsgateway.launch.service.WrittenLaunches;
import org.lmsgateway.notice.NoticeDelivery;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;

abstract class AttentionRepositorySuite extends PersistenceSuite {

  private final SettableClock clock = new SettableClock();
  private final Callers callers = new Callers();
  private TenantId tenant;
  private App app;

  AttentionRepositorySuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void signIn() {
    tenant = tenant().id();
    app = app("Stars", tenant);
    callers.adminOf(tenant);
  }

  private Attention today() {
    return with(
        entities ->
            new AttentionServiceBean(new AttentionRepository(entities), callers, clock).today());
  }

  private Beginnings beginnings() {
    return with(
        entities ->
            new AttentionServiceBean(new AttentionRepository(entities), callers, clock)
                .beginnings());
  }

  private Registration complete(String name) {
    return store(registration(name, tenant, app));
  }

  private Registration with(String name, LaunchRules rules) {
    var usual = details(name, unique(), app);
    var details =
        new RegistrationDetails(
            name, usual.platform(), usual.issuer(), usual.clientId(), usual.addresses(), rules);
    return store(new Registration(RegistrationId.random(), tenant, details, NOW));
  }

  private Registration store(Registration registration) {
    inTransaction(entities -> entities.persist(registration));
    return registration;
  }

  private static Registered named(Registration registration) {
    return new Registered(registration.id(), registration.name());
  }

  private void refuse(Registration registration, LaunchReason reason, Instant time) {
    var refusal = new Refusal(reason, unique().substring(0, 9), "");
    add(Launch.refused(refusal, LaunchOrigin.of(registration), time));
  }

  private void accept(Registration registration, Instant time) {
    var sealed = new SealedLaunch(unique(), time.plusSeconds(60), "{sealed}");
    add(
        Launch.accepted(
            unique().substring(0, 9), LaunchOrigin.of(registration), unique(), time, sealed, time));
  }

  private void add(Launch launch) {
    new WrittenLaunches(source()).add(launch);
  }

  @Test
  void saysNothingWhereAllIsWell() {
    complete("Moodle");

    assertThat(today().isEmpty()).isTrue();
  }

  @Test
  void namesRegistrationsThatWaitForConfirmation() {
    var waiting = registration("Moodle", tenant, app);
    waiting.awaitConfirmation();
    store(waiting);

    assertThat(today().waiting()).containsExactly(named(waiting));
    assertThat(today().incomplete()).isEmpty();
  }

  @Test
  void namesRegistrationsThatLackADeploymentOrAnApp() {
    var apps = Set.of(app.id());
    complete("A complete");
    var noDeployment =
        with("B", new LaunchRules(DeploymentPolicy.LISTED, Set.of(), apps, false, true));
    var noApp = with("C", new LaunchRules(DeploymentPolicy.ANY, Set.of(), Set.of(), false, true));
    with("D needs none", new LaunchRules(DeploymentPolicy.ANY, Set.of(), apps, false, true));
    with("E off", new LaunchRules(DeploymentPolicy.LISTED, Set.of(), apps, false, false));

    assertThat(today().incomplete()).containsExactly(named(noDeployment), named(noApp));
  }

  @Test
  void namesAppsThatDoNotTakeNotices() {
    var handler = URI.create("https://stars.example/notices");
    var delivery = new NoticeDelivery(unique(), app.id(), handler, "x", NOW);
    inTransaction(entities -> entities.persist(delivery));
    assertThat(today().noticesFailing()).isEmpty();

    inTransaction(
        entities ->
            entities
                .createQuery(
                    "update NoticeDelivery d set d.attempts = 3, d.fault = 'TIMEOUT'"
                        + " where d.id = :id")
                .setParameter("id", delivery.id())
                .executeUpdate());

    assertThat(today().noticesFailing()).containsExactly(new FailingApp(app.id(), app.name()));
    callers.adminOf(tenant().id());
    assertThat(today().noticesFailing()).isEmpty();
  }

  @Test
  void namesThoseWhoseKeySetFailedUntilALaunchWorksAgain() {
    var failing = complete("Failing");
    var mended = complete("Mended");
    var longAgo = complete("Long ago");
    var now = clock.instant();
    refuse(failing, LaunchReason.KEYSET_UNREACHABLE, now.minusSeconds(60));
    refuse(failing, LaunchReason.KEYSET_INVALID, now.minusSeconds(30));
    accept(failing, now.minusSeconds(90));
    refuse(mended, LaunchReason.KEYSET_UNREACHABLE, now.minusSeconds(60));
    accept(mended, now.minusSeconds(10));
    refuse(longAgo, LaunchReason.KEYSET_UNREACHABLE, now.minus(Duration.ofDays(2)));

    assertThat(today().keySetsFailing()).containsExactly(named(failing));
  }

  @Test
  void tellsOperatorsOnlyWhichTenantsWait() {
    var name = unique();
    var pending =
        new Tenant(
            name,
            "!" + name,
            TenantProvider.directory(unique()),
            Cloud.PUBLIC,
            TenantStatus.PENDING,
            NOW);
    inTransaction(entities -> entities.persist(pending));

    assertThat(today().tenantsPending()).isEmpty();
    callers.operator();
    assertThat(today().tenantsPending()).contains(pending.name());
  }

  @Test
  void tellsAnotherTenantAndNobodyNothing() {
    with("B", new LaunchRules(DeploymentPolicy.LISTED, Set.of(), Set.of(), false, true));

    callers.adminOf(tenant().id());
    assertThat(today().isEmpty()).isTrue();
    callers.nobody();
    assertThat(today()).isEqualTo(Attention.NONE);
    assertThat(beginnings()).isEqualTo(new Beginnings(false, false, false));
  }

  @Test
  void tellsWhichOfTheFirstStepsAreDone() {
    var newcomer = tenant().id();
    callers.adminOf(newcomer);
    assertThat(beginnings()).isEqualTo(new Beginnings(false, false, false));

    callers.adminOf(tenant);
    assertThat(beginnings()).isEqualTo(new Beginnings(true, false, false));
    var registration = complete("Moodle");
    assertThat(beginnings()).isEqualTo(new Beginnings(true, true, false));
    accept(registration, clock.instant());
    assertThat(beginnings()).isEqualTo(new Beginnings(true, true, true));
  }
}
