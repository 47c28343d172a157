package org.lmsgateway.microsoft.service.setup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.audit.service.AuditInMemory;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.keys.service.certificate.CertificateSigner;
import org.lmsgateway.microsoft.Detection;
import org.lmsgateway.microsoft.GraphRefusal;
import org.lmsgateway.microsoft.MicrosoftDraft;
import org.lmsgateway.microsoft.MicrosoftPermission;
import org.lmsgateway.microsoft.MicrosoftState;
import org.lmsgateway.microsoft.PermissionCheck.State;
import org.lmsgateway.microsoft.SetupCheck;
import org.lmsgateway.microsoft.SignInBy;
import org.lmsgateway.microsoft.service.MicrosoftConnectionRepository;
import org.lmsgateway.microsoft.service.MicrosoftProof;
import org.lmsgateway.microsoft.service.call.GraphCalls;
import org.lmsgateway.microsoft.service.call.GraphTokens;
import org.lmsgateway.microsoft.standin.GraphStandIn;
import org.lmsgateway.microsoft.standin.StandInDirectory;
import org.lmsgateway.outbound.service.Pause;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.EmbeddedDatabase;
import org.lmsgateway.shared.service.PersistenceSuite;
import org.lmsgateway.shared.service.SettableClock;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenantconfig.microsoft.MicrosoftSettings;

/** A connection from what an admin enters to what Microsoft says of it. */
class MicrosoftSetupTest extends PersistenceSuite {

  private final SettableClock clock = new SettableClock();
  private final MicrosoftProof proof =
      new MicrosoftProof(TestKeys.secretBox(), new CertificateSigner(TestKeys.secretBox(), clock));
  private final AuditInMemory audit = new AuditInMemory();

  private GraphStandIn standIn;
  private StandInDirectory directory;
  private MicrosoftSettings settings;
  private Tenant tenant;

  MicrosoftSetupTest() {
    super(EmbeddedDatabase.H2);
  }

  @BeforeEach
  void begin() {
    standIn = new GraphStandIn();
    directory = standIn.directory();
    var addresses = new MicrosoftSettings.Addresses(standIn.login(), standIn.graph());
    settings = new MicrosoftSettings(Map.of("PUBLIC", addresses));
    tenant = tenant();
  }

  @AfterEach
  void end() {
    standIn.close();
  }

  private MicrosoftConnectionEntry entry(EntityManager entities) {
    return new MicrosoftConnectionEntry(new MicrosoftConnectionRepository(entities), proof, audit);
  }

  private MicrosoftState save(String client, String secret, LocalDate expiresOn) {
    var application =
        new MicrosoftConnectionEntry.Application(
            new Detection.Found(Cloud.PUBLIC, directory.id(), null),
            client,
            false,
            Optional.ofNullable(secret),
            expiresOn);
    return with(entities -> entry(entities).save(tenant, application));
  }

  private MicrosoftState connect() {
    return save(directory.client(), directory.secret(), null);
  }

  private boolean remove() {
    return with(entities -> entry(entities).remove(tenant));
  }

  private MicrosoftState stored() {
    return with(entities -> MicrosoftState.of(entry(entities).find(tenant.id()).orElseThrow()));
  }

  private SetupCheck verify() {
    return with(
        entities -> {
          var client = TestClients.allowing("localhost");
          var tokens =
              new GraphTokens(
                  new MicrosoftConnectionRepository(entities), proof, settings, client, clock);
          var calls = new GraphCalls(client, tokens, new Pause());
          return new SetupVerification(tokens, calls, entry(entities), clock).verify(tenant.id());
        });
  }

  private static Map<MicrosoftPermission, State> states(SetupCheck check) {
    return check.permissions().stream()
        .collect(Collectors.toMap(one -> one.permission(), one -> one.state()));
  }

  @Test
  void keepsTheSecretSealedAndUnlessAnotherIsEntered() {
    connect();
    var sealed =
        with(
            entities ->
                entry(entities).find(tenant.id()).orElseThrow().sealedSecret().orElseThrow());

    var changed = save(directory.client(), null, LocalDate.parse("2027-03-01"));

    assertThat(sealed).doesNotContain(directory.secret());
    assertThat(changed.secretExpiresOn()).isEqualTo("2027-03-01");
    assertThat(changed.version()).isEqualTo(stored().version()).isGreaterThan(0);
    assertThat(verify().refusal()).isEmpty();
    assertThat(audit.lines()).contains("CREATED microsoft", "CHANGED microsoft");
  }

  @Test
  void tellsEachPermissionAndProvesTheConsent() {
    connect();
    directory.permit("Group.ReadWrite.All", "User.ReadWrite.All", "Organization.Read.All");

    var check = verify();

    assertThat(states(check))
        .containsEntry(MicrosoftPermission.GROUPS, State.GRANTED)
        .containsEntry(MicrosoftPermission.FIND_USERS, State.ALTERNATIVE)
        .containsEntry(MicrosoftPermission.KNOW_MEMBERS, State.ALTERNATIVE)
        .containsEntry(MicrosoftPermission.CREATE_TEAMS, State.MISSING)
        .hasSize(MicrosoftPermission.values().length);
    assertThat(stored().consentedAt()).isEqualTo(clock.instant());
    assertThat(stored().oneDrive()).isEqualTo("https://school-my.sharepoint.com");
  }

  @Test
  void takesNobodysWordForAConsent() {
    connect();
    directory.permit();

    assertThat(verify().isConsented()).isFalse();
    assertThat(stored().consentedAt()).isNull();
  }

  @Test
  void forgetsTheConsentWithAnotherApplication() {
    connect();
    verify();
    assertThat(stored().consentedAt()).isNotNull();

    save("00000000-0000-4000-8000-000000000000", "other", null);

    assertThat(stored().consentedAt()).isNull();
    assertThat(verify())
        .isEqualTo(SetupCheck.refused(GraphRefusal.MICROSOFT_SIGN_IN_REFUSED, "AADSTS700016"));
  }

  @Test
  void saysWhatTheDirectorySaysOfAWrongSecret() {
    save(directory.client(), "wrong", null);

    assertThat(verify())
        .isEqualTo(SetupCheck.refused(GraphRefusal.MICROSOFT_SIGN_IN_REFUSED, "AADSTS7000215"));
  }

  private MicrosoftState certify() {
    var application =
        new MicrosoftConnectionEntry.Application(
            new Detection.Found(Cloud.PUBLIC, directory.id(), null),
            directory.client(),
            true,
            Optional.empty(),
            null);
    return with(entities -> entry(entities).save(tenant, application));
  }

  @Test
  void signsInByACertificateThatTheDirectoryHas() {
    connect();

    var certified = certify();
    assertThat(verify().refusal()).contains(GraphRefusal.MICROSOFT_SIGN_IN_REFUSED);
    directory.trust(certified.certificate());
    assertThat(verify().refusal()).isEmpty();

    assertThat(certify().certificate()).isEqualTo(certified.certificate());
    assertThat(certified.endsAt()).isEqualTo(clock.instant().plus(Duration.ofDays(365)));
    var renewed = with(entities -> entry(entities).renewCertificate(tenant)).orElseThrow();
    assertThat(renewed.certificate()).isNotEqualTo(certified.certificate());
    assertThat(verify().refusal()).contains(GraphRefusal.MICROSOFT_SIGN_IN_REFUSED);
  }

  @Test
  void certificateNeedsNoSecretAndBackAgainNeedsOne() {
    var check = new MicrosoftDraftCheck();
    var app = directory.client();
    var byCertificate = new MicrosoftDraft("school.example", app, SignInBy.CERTIFICATE, null, null);
    assertThat(check.faults(byCertificate, Optional.empty())).isEmpty();
    certify();

    var back = new MicrosoftDraft("school.example", app, SignInBy.SECRET, null, null);
    var known = with(entities -> entry(entities).find(tenant.id()));

    assertThat(check.faults(back, known)).extracting(FieldFault::field).containsExactly("secret");
    connect();
    assertThat(stored().certificate()).isNull();
    assertThat(find(entities -> entry(entities).renewCertificate(tenant))).isEmpty();
  }

  @Test
  void forgetsTheConnectionAtWish() {
    connect();

    assertThat(remove()).isTrue();
    assertThat(remove()).isFalse();
    assertThat(verify()).isEqualTo(SetupCheck.refused(GraphRefusal.MICROSOFT_NOT_CONNECTED, ""));
  }

  @Test
  void namesEveryFaultOfADraft() {
    var check = new MicrosoftDraftCheck();

    assertThat(check.faults(new MicrosoftDraft(" ", null, null, "", "soon"), Optional.empty()))
        .extracting(fault -> fault.field() + " " + fault.code())
        .containsExactly(
            "directory REQUIRED",
            "clientId REQUIRED",
            "secret REQUIRED",
            "secretExpiresOn MALFORMED");
    assertThat(
            check.faults(
                new MicrosoftDraft("school.example", "app", null, "s".repeat(501), null),
                Optional.empty()))
        .extracting(FieldFault::field)
        .containsExactly("clientId", "secret");
  }

  @ParameterizedTest
  @CsvSource({
    "school.onmicrosoft.com, https://school-my.sharepoint.com",
    "school.onmicrosoft.us, https://school-my.sharepoint.us",
    "school.partner.onmschina.cn, https://school-my.sharepoint.cn",
    "school.example,",
    "evil.example/x.onmicrosoft.com,"
  })
  void tellsOneDriveByTheFirstDomainOnly(String domain, String address) {
    assertThat(OneDriveAddress.of(domain)).isEqualTo(Optional.ofNullable(address));
  }

  private SetupAddresses addresses() {
    var gateway = new GatewayAddress(URI.create("https://gateway.example"));
    return new SetupAddresses(gateway, settings);
  }

  @Test
  void consentComesBackToThePageOfTheTenant() {
    connect();

    var address =
        with(entities -> addresses().consent(entry(entities).find(tenant.id()).orElseThrow()));

    assertThat(address.toString())
        .startsWith(standIn.login() + "/" + directory.id() + "/v2.0/adminconsent?")
        .contains("client_id=" + directory.client())
        .contains("redirect_uri=https%3A%2F%2Fgateway.example%2Fportal%2Fmicrosoft")
        .endsWith("state=" + tenant.id());
  }
}
