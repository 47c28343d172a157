package org.lmsgateway.identity.service.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.identity.access.TokenReading;
import org.lmsgateway.identity.access.TokenReading.Good;
import org.lmsgateway.identity.access.TokenReading.Refused;
import org.lmsgateway.identity.access.TokenRefusal;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.Tenant;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;

/** Bearer tokens of providers: MicroProfile JWT, and who it is that calls. */
class ProviderTokensTest {

  private static final String ISSUER = "https://id.example/realms/school";
  private static final String API = "https://gw.example";

  private final StandInProvider provider = new StandInProvider(ISSUER, ISSUER);
  private final SignInScene scene = new SignInScene(provider);
  private Tenant tenant;

  @BeforeEach
  void issueForTheApi() {
    provider.claims.put("aud", API);
    tenant = own(TenantStatus.ACTIVE);
  }

  /** A tenant whose people come by the issuer of the installation's provider. */
  private Tenant own(TenantStatus status) {
    return scene.tenant(ISSUER, TenantProvider.own(ISSUER), Cloud.SELF_HOSTED, status);
  }

  private TokenReading read() {
    return scene.apiTokens().read(provider.token());
  }

  private Caller caller() {
    var reading = read();
    assertThat(reading).isInstanceOf(Good.class);
    return (Caller) ((Good) reading).holder();
  }

  private static Refused refused(TokenRefusal reason) {
    return new Refused(reason);
  }

  @Test
  void takesATokenForTheApiAsTheSignInWould() {
    var caller = caller();

    assertThat(caller.tenant()).contains(tenant.id());
    assertThat(caller.roles()).containsExactly(Role.ADMIN);
    assertThat(caller.displayName()).isEqualTo("Ada Lovelace");
    assertThat(caller.session()).isEmpty();
    assertThat(caller().subject()).as("the same person").isEqualTo(caller.subject());
  }

  @Test
  void takesTheAudienceThatIsConfigured() {
    scene.apiAudience = Optional.of("api://gateway");
    assertThat(read()).isEqualTo(refused(TokenRefusal.TOKEN_AUDIENCE_MISMATCH));

    provider.claims.put("aud", List.of("account", "api://gateway"));
    assertThat(read()).isInstanceOf(Good.class);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(TokenRefusal.TOKEN_AUDIENCE_MISMATCH, all -> all.provider.claims.remove("aud")),
        fault(
            TokenRefusal.TOKEN_AUDIENCE_MISMATCH,
            all -> all.provider.claims.put("aud", StandInProvider.CLIENT)),
        fault(TokenRefusal.TOKEN_EXPIRED, all -> all.provider.claims.remove("exp")),
        fault(TokenRefusal.TOKEN_EXPIRED, all -> all.provider.claims.put("exp", at(-61))),
        fault(TokenRefusal.TOKEN_EXPIRED, all -> all.provider.claims.put("iat", at(120))),
        fault(TokenRefusal.TOKEN_SUBJECT_MISSING, all -> all.provider.claims.remove("sub")),
        fault(
            TokenRefusal.TOKEN_ISSUER_UNKNOWN,
            all -> all.provider.claims.put("iss", "https://other.example")),
        fault(
            TokenRefusal.TOKEN_NOT_GENUINE,
            all -> all.provider.signsWith = StandInProvider.newKey("k1")),
        fault(TokenRefusal.TOKEN_NOT_GENUINE, all -> all.provider.algorithm = JWSAlgorithm.RS512),
        fault(TokenRefusal.TOKEN_KEYS_UNAVAILABLE, all -> all.provider.down = true),
        fault(TokenRefusal.TOKEN_ROLE_MISSING, all -> all.provider.claims.remove("roles")));
  }

  private static Date at(long seconds) {
    return Date.from(Instant.now().plusSeconds(seconds));
  }

  private static Arguments fault(TokenRefusal reason, Consumer<SignInScene> change) {
    return Arguments.of(reason, change);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void refuses(TokenRefusal reason, Consumer<SignInScene> change) {
    change.accept(scene);

    assertThat(read()).isEqualTo(refused(reason));
    assertThat(scene.people.find(ISSUER, "ada-1")).as("nobody is written down").isEmpty();
  }

  @Test
  void refusesWhoWasSwitchedOff() {
    var id = caller().subject();
    scene.people.find(id).orElseThrow().enable(false);

    assertThat(read()).isEqualTo(refused(TokenRefusal.TOKEN_PERSON_OFF));
  }

  @Test
  void refusesPeopleOfATenantThatIsBlockedOrNotRegistered() {
    tenant.block("why");
    assertThat(read()).isEqualTo(refused(TokenRefusal.TOKEN_TENANT_NOT_SERVED));

    var nobodys = new SignInScene(provider);
    assertThat(nobodys.apiTokens().read(provider.token()))
        .isEqualTo(refused(TokenRefusal.TOKEN_TENANT_NOT_SERVED));
  }

  @Test
  void operatorsComeFromTheInstallationsProviderOnly() {
    provider.claims.put("roles", List.of("Gateway.Operator"));
    assertThat(caller().roles()).containsExactly(Role.OPERATOR);

    scene.client(tenant);
    assertThat(read()).isEqualTo(refused(TokenRefusal.TOKEN_ROLE_MISSING));
  }

  @Test
  void whatNamesNoIssuerIsNoTokenOfAProvider() {
    assertThat(scene.apiTokens().read("nonsense")).isEqualTo(new TokenReading.Bad());
    provider.claims.remove("iss");
    assertThat(read()).isEqualTo(new TokenReading.Bad());
  }

  @Test
  void knowsTheDirectoriesOfOneProviderApart() {
    var guid = "0f0e0d0c-0b0a-4908-8706-050403020100";
    var entra =
        new StandInProvider(
            "https://login.example/organizations/v2.0", "https://login.example/{tenantid}/v2.0");
    entra.claims.put("iss", "https://login.example/" + guid + "/v2.0");
    entra.claims.put("tid", guid);
    entra.claims.put("oid", "ada-oid");
    entra.claims.put("aud", API);
    var elsewhere = new SignInScene(entra);
    var school =
        elsewhere.tenant(
            "school.example", TenantProvider.directory(guid), Cloud.PUBLIC, TenantStatus.ACTIVE);

    var reading = elsewhere.apiTokens().read(entra.token());
    assertThat(((Caller) ((Good) reading).holder()).tenant()).contains(school.id());

    entra.claims.put("iss", "https://login.example/" + guid.replace('f', 'e') + "/v2.0");
    assertThat(elsewhere.apiTokens().read(entra.token()))
        .isEqualTo(refused(TokenRefusal.TOKEN_ISSUER_UNKNOWN));
  }

  @Test
  void refusesACloudThatIsNotServed() {
    var guid = "0f0e0d0c-0b0a-4908-8706-050403020100";
    var entra =
        new StandInProvider(
            "https://login.example/organizations/v2.0", "https://login.example/{tenantid}/v2.0");
    entra.claims.put("iss", "https://login.example/" + guid + "/v2.0");
    entra.claims.put("tid", guid);
    entra.claims.put("oid", "ada-oid");
    entra.claims.put("aud", API);
    var elsewhere = new SignInScene(entra);
    elsewhere.tenant(
        "school.example", TenantProvider.directory(guid), Cloud.GCC_HIGH, TenantStatus.ACTIVE);

    assertThat(elsewhere.apiTokens().read(entra.token()))
        .isEqualTo(refused(TokenRefusal.TOKEN_CLOUD_NOT_SERVED));
  }
}
