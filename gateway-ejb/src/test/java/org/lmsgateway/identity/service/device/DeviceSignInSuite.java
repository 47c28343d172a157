package org.lmsgateway.identity.service.device;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.identity.Person;
import org.lmsgateway.identity.PersonProfile;
import org.lmsgateway.identity.access.TokenReading;
import org.lmsgateway.identity.device.DeviceApproval;
import org.lmsgateway.identity.device.DeviceGrant;
import org.lmsgateway.identity.device.DeviceQuestion;
import org.lmsgateway.identity.device.DeviceQuestion.Refused;
import org.lmsgateway.identity.device.DeviceQuestion.Waiting;
import org.lmsgateway.identity.device.DeviceRefusal;
import org.lmsgateway.identity.device.DeviceReply;
import org.lmsgateway.identity.device.DeviceReply.Granted;
import org.lmsgateway.identity.device.DeviceSignIn;
import org.lmsgateway.identity.device.DeviceStart;
import org.lmsgateway.identity.device.DeviceStart.Begun;
import org.lmsgateway.identity.service.PersonRepository;
import org.lmsgateway.identity.service.SignInAudit;
import org.lmsgateway.identity.service.SignInFailureRepository;
import org.lmsgateway.identity.service.SignInThrottle;
import org.lmsgateway.identity.service.cleanup.RemoteCleanup;
import org.lmsgateway.identity.service.remote.RemoteSessionRepository;
import org.lmsgateway.identity.service.token.CallerTokens;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.Role;
import org.lmsgateway.shared.service.Callers;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.service.CloudGuardBean;
import org.lmsgateway.tenant.service.TenantRepository;
import org.lmsgateway.tenantconfig.TenantRegistration;
import org.lmsgateway.tenantconfig.TenantSettings;

/** RFC 8628 on a real database, from the codes to the token. */
abstract class DeviceSignInSuite extends PersistenceSuite {

  private static final String CLIENT = DeviceSignIn.COMMAND_LINE;
  private static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("https://gateway.example"));

  private final SettableClock clock = new SettableClock();
  private final Callers callers = new Callers();
  private final AuditInMemory audit = new AuditInMemory();
  private final SecretBox secrets = TestKeys.secretBox();
  private final UserCodes userCodes = new UserCodes(TestKeys.RANDOM, secrets);
  private final CallerTokens tokens =
      new CallerTokens(TestKeys.gatewayTokens(GATEWAY, clock), GATEWAY);
  private String address;
  private Tenant tenant;
  private Person person;

  DeviceSignInSuite(EmbeddedDatabase database) {
    super(database);
  }

  @BeforeEach
  void signIn() {
    address = unique();
    tenant = tenant();
    person = person(Set.of(Role.ADMIN));
    callers.is(person.caller(null));
  }

  private Person person(Set<Role> roles) {
    var profile = new PersonProfile("Ada", "ada@school.example", tenant.id(), roles);
    var added = new Person("https://id.example", unique(), profile, clock.instant());
    inTransaction(entities -> new PersonRepository(entities).add(added));
    return added;
  }

  private DeviceSignIn service(EntityManager entities) {
    var rules = new TenantSettings(TenantRegistration.OPEN, Set.of("PUBLIC"), Set.of(), List.of());
    var people = new PersonRepository(entities);
    var devicePerson =
        new DevicePerson(
            people,
            new TenantRepository(entities),
            new CloudGuardBean(rules),
            new SignInAudit(audit, people, clock));
    return new DeviceSignInBean(
        new DeviceGrantRepository(entities), userCodes, devicePerson, tokens, secrets, clock);
  }

  private DeviceApproval approval(EntityManager entities) {
    var people = new PersonRepository(entities);
    return new DeviceApprovalBean(
        new DeviceGrantRepository(entities),
        userCodes,
        new SignInThrottle(new SignInFailureRepository(entities), secrets, clock),
        new SignInAudit(audit, people, clock),
        callers,
        clock);
  }

  private DeviceStart start(String client) {
    return with(entities -> service(entities).begin(client, address));
  }

  private Begun begun() {
    return (Begun) start(CLIENT);
  }

  private DeviceReply redeem(Begun codes) {
    return with(entities -> service(entities).redeem(CLIENT, codes.deviceCode()));
  }

  private DeviceQuestion look(String code) {
    return with(entities -> approval(entities).find(code));
  }

  private List<Refused> decide(Begun codes, boolean approve) {
    return all(entities -> approval(entities).decide(codes.userCode(), approve).stream().toList());
  }

  private static DeviceReply refused(DeviceRefusal reason) {
    return new DeviceReply.Refused(reason);
  }

  private static Refused told(DeviceRefusal reason) {
    return new Refused(reason, "");
  }

  @Test
  void givesATokenOfThePersonWhoApprovesAndOnlyOnce() {
    var codes = begun();
    assertThat(redeem(codes)).isEqualTo(new DeviceReply.Pending());

    assertThat(decide(codes, true)).isEmpty();
    var reply = redeem(codes);

    assertThat(reply).isInstanceOf(Granted.class);
    var token = ((Granted) reply).token();
    assertThat(token.life()).isEqualTo(Duration.ofMinutes(5));
    assertThat(tokens.read(token.value())).isEqualTo(new TokenReading.SignedIn(callers.current()));
    assertThat(audit.lines()).contains("SIGNED_IN person by " + person.id());
    assertThat(redeem(codes)).isEqualTo(refused(DeviceRefusal.DEVICE_CODE_USED));
  }

  @Test
  void showsWhatAsksHoweverTheCodeIsTyped() {
    var codes = begun();
    var asked = new Waiting(codes.userCode(), CLIENT, address, clock.instant());

    assertThat(codes.userCode()).matches("[B-Z]{4}-[B-Z]{4}");
    assertThat(look(codes.userCode())).isEqualTo(asked);
    assertThat(look(" " + codes.userCode().toLowerCase(Locale.ROOT).replace("-", " ")))
        .isEqualTo(asked);
  }

  @Test
  void keepsNeitherCode() {
    var codes = begun();

    List<DeviceGrant> stored =
        all(
            entities ->
                entities
                    .createQuery(
                        "select g from DeviceGrant g where g.userCodeHash in :codes"
                            + " or g.deviceCodeHash in :codes",
                        DeviceGrant.class)
                    .setParameter(
                        "codes",
                        List.of(
                            codes.deviceCode(), codes.userCode(), secrets.hash(codes.userCode())))
                    .getResultList());

    assertThat(stored).isEmpty();
  }

  @Test
  void forgetsACodeAnHourAfterItsEnd() {
    var codes = begun();
    clock.advance(Duration.ofHours(1));
    cleanUp();
    assertThat(redeem(codes)).isEqualTo(refused(DeviceRefusal.DEVICE_CODE_EXPIRED));

    clock.advance(Duration.ofHours(1));
    cleanUp();

    assertThat(redeem(codes)).isEqualTo(refused(DeviceRefusal.DEVICE_CODE_UNKNOWN));
  }

  private void cleanUp() {
    inTransaction(
        entities ->
            new RemoteCleanup(
                    new RemoteSessionRepository(entities),
                    new DeviceGrantRepository(entities),
                    null,
                    clock)
                .cleanUp());
  }

  @Test
  void slowsDownWhoAsksTooOften() {
    var codes = begun();
    redeem(codes);
    clock.advance(Duration.ofSeconds(4));
    assertThat(redeem(codes)).isEqualTo(new DeviceReply.SlowDown());
    clock.advance(Duration.ofSeconds(9));
    assertThat(redeem(codes)).isEqualTo(new DeviceReply.SlowDown());
    clock.advance(Duration.ofSeconds(15));
    assertThat(redeem(codes)).isEqualTo(new DeviceReply.Pending());
  }

  @Test
  void saysThatThePersonDenied() {
    var codes = begun();

    decide(codes, false);

    assertThat(redeem(codes)).isEqualTo(refused(DeviceRefusal.DEVICE_DENIED));
    assertThat(look(codes.userCode())).isEqualTo(told(DeviceRefusal.DEVICE_CODE_USED));
  }

  @Test
  void isDecidedOnce() {
    var codes = begun();
    decide(codes, true);
    callers.is(person(Set.of(Role.EDUCATOR)).caller(null));

    assertThat(decide(codes, false)).containsExactly(told(DeviceRefusal.DEVICE_CODE_USED));
    assertThat(redeem(codes)).isInstanceOf(Granted.class);
  }

  @Test
  void expiresAfterTenMinutes() {
    var codes = begun();
    var approved = begun();
    decide(approved, true);

    clock.advance(Duration.ofMinutes(10));

    assertThat(look(codes.userCode())).isEqualTo(told(DeviceRefusal.DEVICE_CODE_EXPIRED));
    assertThat(decide(codes, true)).containsExactly(told(DeviceRefusal.DEVICE_CODE_EXPIRED));
    assertThat(redeem(codes)).isEqualTo(refused(DeviceRefusal.DEVICE_CODE_EXPIRED));
    assertThat(redeem(approved)).isEqualTo(refused(DeviceRefusal.DEVICE_CODE_EXPIRED));
  }

  @Test
  void knowsNoCodeOfAnotherClientNorOneThatWasMadeUp() {
    var codes = begun();
    decide(codes, true);

    DeviceReply elsewhere = with(all -> service(all).redeem("other", codes.deviceCode()));
    DeviceReply invented = with(all -> service(all).redeem(CLIENT, "invented"));

    assertThat(elsewhere).isEqualTo(refused(DeviceRefusal.DEVICE_CODE_UNKNOWN));
    assertThat(invented).isEqualTo(refused(DeviceRefusal.DEVICE_CODE_UNKNOWN));
    assertThat(start("other")).isEqualTo(new DeviceStart.ClientUnknown());
    assertThat(start(null)).isEqualTo(new DeviceStart.ClientUnknown());
  }

  @Test
  void whoGuessesWaitsEvenWithTheRightCode() {
    var codes = begun();
    for (int i = 0; i < 5; i++) {
      assertThat(look("BBBB-BBBB")).isEqualTo(told(DeviceRefusal.DEVICE_CODE_UNKNOWN));
    }

    var waits = new Refused(DeviceRefusal.DEVICE_TOO_MANY_TRIES, "1");
    assertThat(look(codes.userCode())).isEqualTo(waits);
    assertThat(decide(codes, true)).containsExactly(waits);

    clock.advance(Duration.ofSeconds(30));
    assertThat(decide(codes, true)).isEmpty();
  }

  @Test
  void whatIsNoCodeIsUnknown() {
    for (var typed : new String[] {null, "", "AEIO-UAEI", "BBBB-BBBB-B", "<script>"}) {
      callers.is(person(Set.of(Role.ADMIN)).caller(null));
      assertThat(look(typed)).isEqualTo(told(DeviceRefusal.DEVICE_CODE_UNKNOWN));
    }
  }

  @Test
  void letsNobodyInWhoWasSwitchedOffMeanwhile() {
    var codes = begun();
    decide(codes, true);
    inTransaction(
        entities -> new PersonRepository(entities).find(person.id()).orElseThrow().enable(false));

    assertThat(redeem(codes)).isEqualTo(refused(DeviceRefusal.DEVICE_PERSON_NOT_SERVED));
  }

  @Test
  void letsNobodyInWhoseTenantWasBlockedMeanwhile() {
    var codes = begun();
    decide(codes, true);
    inTransaction(
        entities -> new TenantRepository(entities).find(tenant.id()).orElseThrow().block("why"));

    assertThat(redeem(codes)).isEqualTo(refused(DeviceRefusal.DEVICE_PERSON_NOT_SERVED));
    assertThat(redeem(codes)).isEqualTo(refused(DeviceRefusal.DEVICE_CODE_USED));
  }

  @Test
  void givesNoRoleThatThePersonHasLostMeanwhile() {
    var codes = begun();
    decide(codes, true);
    inTransaction(
        entities ->
            new PersonRepository(entities)
                .find(person.id())
                .orElseThrow()
                .learn(new PersonProfile("Ada", null, tenant.id(), Set.of(Role.EDUCATOR))));

    assertThat(redeem(codes)).isEqualTo(refused(DeviceRefusal.DEVICE_PERSON_NOT_SERVED));
  }

  @Test
  void thirtyWaitAtOneAddressAndNoMore() {
    for (int i = 0; i < 30; i++) {
      begun();
    }

    assertThat(start(CLIENT))
        .isEqualTo(new DeviceStart.Refused(DeviceRefusal.DEVICE_TOO_MANY_WAITING));
    address = unique();
    assertThat(start(CLIENT)).isInstanceOf(Begun.class);
    clock.advance(Duration.ofMinutes(11));
    assertThat(start(CLIENT)).isInstanceOf(Begun.class);
  }

  @Test
  void tenWhoRedeemAtTheSameTimeGetOneToken() throws Exception {
    var codes = begun();
    decide(codes, true);
    Callable<DeviceReply> work = () -> redeem(codes);
    var threads = Executors.newFixedThreadPool(5);

    var replies = new ArrayList<DeviceReply>();
    for (var reply : threads.invokeAll(Collections.nCopies(10, work))) {
      replies.add(reply.get());
    }
    threads.shutdown();

    assertThat(replies).filteredOn(Granted.class::isInstance).hasSize(1);
    assertThat(replies)
        .filteredOn(DeviceReply.Refused.class::isInstance)
        .containsOnly(refused(DeviceRefusal.DEVICE_CODE_USED))
        .hasSize(9);
  }
}
