package org.lmsgateway.registration.service.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.service.AppsInMemory;
import org.lmsgateway.keys.ToolKeys;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.keyset.KeySets;
import org.lmsgateway.lms.Platform;
import org.lmsgateway.outbound.service.LoopbackServer;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.DeploymentPolicy;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.PlatformAddresses;
import org.lmsgateway.registration.Registration;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.connection.Finding;
import org.lmsgateway.registration.connection.FindingCode;
import org.lmsgateway.registration.service.DraftCheck;
import org.lmsgateway.registration.service.RegistrationsInMemory;
import org.lmsgateway.registration.service.deployment.WaitingInMemory;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.SettableClock;

/** Who may check what, and how often the LMS is asked. */
class ConnectionCheckTest {

  private static final TenantId A = new TenantId("a");
  private static final TenantId B = new TenantId("b");

  /** Making an RSA key takes a while, so that all tests share one. */
  private static final ToolKeys TOOL_KEYS = TestKeys.toolKeysInMemory(Clock.systemUTC());

  private final LoopbackServer lms = new LoopbackServer();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SettableClock clock = new SettableClock();
  private final Callers callers = new Callers();
  private final RegistrationsInMemory registrations = new RegistrationsInMemory();
  private final Registration ofA = registration();
  private final ConnectionCheckBean check = bean();

  @BeforeEach
  void open() {
    lms.answer("/keys", 200, "{\"keys\": []}");
    lms.answer("/token", 400, "{}");
    registrations.add(ofA);
    TOOL_KEYS.ensure(ofA.id().value());
    callers.adminOf(A);
  }

  @AfterEach
  void close() {
    lms.close();
    threads.shutdownNow();
  }

  private Registration registration() {
    var addresses =
        new PlatformAddresses(
            lms.address("/auth"), lms.address("/token"), lms.address("/keys"), null);
    var rules = new LaunchRules(DeploymentPolicy.LISTED, Set.of("d"), Set.of(), false, true);
    var details =
        new RegistrationDetails(
            "LMS", Platform.OTHER, lms.address("").toString(), "c", addresses, rules);
    return new Registration(RegistrationId.random(), A, details, clock.instant());
  }

  private ConnectionCheckBean bean() {
    var client = TestClients.allowing("localhost");
    var gateway = new GatewayAddress(URI.create("https://gateway.example"));
    return new ConnectionCheckBean(
        registrations,
        new WaitingInMemory(),
        new DraftCheck(new AppsInMemory(), new WebAddressCheck(client)),
        new ConnectionProbes(
            client,
            new KeySetProbe(new KeySets(client, TestKeys.METERS, clock)),
            new ClientProbe(TOOL_KEYS),
            gateway,
            clock,
            threads),
        new RecentReports(clock),
        callers);
  }

  private static RegistrationDraft draft(String keyset, LoopbackServer lms) {
    return new RegistrationDraft(
        "New",
        "OTHER",
        lms.address("").toString(),
        "c2",
        lms.address("/auth").toString(),
        lms.address("/token").toString(),
        keyset,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  void checksTheOwnRegistrationOnly() {
    assertThat(check.check(ofA.id()).orElseThrow().findings())
        .contains(new Finding(FindingCode.KEYS_NONE_USABLE, "0/0"));

    callers.adminOf(B);
    assertThat(check.check(ofA.id())).isEmpty();
    callers.nobody();
    assertThat(check.check(ofA.id())).isEmpty();
    callers.operator();
    assertThat(check.check(ofA.id())).isPresent();
  }

  @Test
  void asksTheLmsOnceInAMoment() {
    var first = check.check(ofA.id());

    assertThat(check.check(ofA.id())).isEqualTo(first);
    assertThat(lms.requests("/keys")).isEqualTo(1);

    clock.advance(Duration.ofSeconds(11));
    check.check(ofA.id());
    assertThat(lms.requests("/keys")).isEqualTo(2);
  }

  @Test
  void checksWhatIsNotSavedYet() {
    var outcome = check.check(draft(lms.address("/keys").toString(), lms));

    assertThat(outcome).isInstanceOf(Done.class);
    assertThat(((Done<?>) outcome).value().toString()).contains("DEPLOYMENT_MISSING");
    assertThat(lms.requests("/token")).isEqualTo(1);
  }

  @Test
  void asksNobodyWhileSomethingIsWrongWithTheDraft() {
    var outcome = check.check(draft("http://10.0.0.1/keys", lms));

    assertThat(outcome).isInstanceOf(Rejected.class);
    assertThat(((Rejected<?>) outcome).faults())
        .extracting(FieldFault::field)
        .containsExactly("keysetUrl");
    assertThat(lms.requests("/token")).isZero();
  }
}
