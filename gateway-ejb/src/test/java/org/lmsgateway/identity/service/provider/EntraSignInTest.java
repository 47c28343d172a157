package org.lmsgateway.identity.service.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.identity.provider.ProviderOutcome;
import org.lmsgateway.identity.provider.ProviderOutcome.Refused;
import org.lmsgateway.identity.provider.ProviderOutcome.SignedIn;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.provider.SignInRequest;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;
import org.lmsgateway.tenantconfig.oidc.OidcSettings.RoleRule;

/** What is different with Entra ID for all tenants. */
class EntraSignInTest {

  private static final String BASE = "https://login.example/organizations/v2.0";
  private static final String TEMPLATE = "https://login.example/{tenantid}/v2.0";
  private static final String TENANT = "11111111-2222-3333-4444-555555555555";
  private static final String OTHER = "99999999-2222-3333-4444-555555555555";
  private static final String CONSUMERS = "9188040d-6c67-4c5b-b112-36a304b66dad";
  private static final String GLOBAL_ADMIN = "62e90394-69f5-4237-9190-012177145e10";

  private final StandInProvider entra = new StandInProvider(BASE, TEMPLATE);
  private final SignInScene scene = new SignInScene(entra);

  @BeforeEach
  void begin() {
    from(TENANT);
    entra.claims.put("oid", "ada-oid");
    entra.claims.put("preferred_username", "ada@contoso.example");
    entra.keyMembers.put("issuer", TEMPLATE);
  }

  private void from(String tenant) {
    entra.claims.put("iss", TEMPLATE.replace("{tenantid}", tenant));
    entra.claims.put("tid", tenant);
  }

  private static SignInReason reason(ProviderOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).reason();
  }

  @Test
  void knowsPeopleByTenantAndObjectAndTenantsByTheirId() {
    var tenant =
        scene.tenant(
            "contoso.example", TenantProvider.directory(TENANT), Cloud.PUBLIC, TenantStatus.ACTIVE);

    var caller = ((SignedIn) scene.signIn()).caller();

    assertThat(caller.tenant()).contains(tenant.id());
    assertThat(caller.directory()).isEqualTo(TENANT);
    var person = scene.people.rows().get(0);
    assertThat(person.subject()).isEqualTo("ada-oid");
    assertThat(person.issuer()).contains(TENANT);
  }

  @Test
  void keepsTheSameObjectOfAnotherTenantApart() {
    var first = ((SignedIn) scene.signIn()).caller();
    entra.claims.remove("nonce");
    from(OTHER);

    assertThat(((SignedIn) scene.signIn()).caller().subject()).isNotEqualTo(first.subject());
  }

  @Test
  void refusesPersonalAccounts() {
    from(CONSUMERS);

    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.PERSONAL_ACCOUNT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"contoso.example", "", "11111111222233334444555555555555"})
  void refusesATenantIdThatIsNoGuid(String tid) {
    from(tid);

    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.ID_TOKEN_INVALID);
  }

  @Test
  void refusesATokenWhoseIssuerIsAnotherTenant() {
    entra.claims.put("tid", OTHER);

    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.ID_TOKEN_INVALID);
  }

  /** A key with the issuer of one tenant must not sign for another. */
  @ParameterizedTest
  @CsvSource({TENANT + ", true", OTHER + ", false"})
  void takesAKeyOfOneTenantForThatTenantOnly(String keyTenant, boolean accepted) {
    entra.keyMembers.put("issuer", TEMPLATE.replace("{tenantid}", keyTenant));

    assertThat(scene.signIn() instanceof SignedIn).isEqualTo(accepted);
  }

  @Test
  void takesTheOlderIssuer() {
    var old = "https://sts.windows.net/{tenantid}/";
    entra.metadata.put("issuer", old);
    entra.keyMembers.put("issuer", old);
    entra.claims.put("iss", old.replace("{tenantid}", TENANT));

    assertThat(scene.signIn()).isInstanceOf(SignedIn.class);
  }

  @Test
  void readsDirectoryRoles() {
    scene.roles.add(new RoleRule("wids", GLOBAL_ADMIN, "admin"));
    entra.claims.remove("roles");
    entra.claims.put("wids", List.of(GLOBAL_ADMIN));

    assertThat(((SignedIn) scene.signIn()).caller().roles()).containsExactly(Role.ADMIN);
  }

  @Test
  void readsGroups() {
    scene.roles.add(new RoleRule("groups", "g-1", "educator"));
    entra.claims.remove("roles");
    entra.claims.put("groups", List.of("g-0", "g-1"));

    assertThat(((SignedIn) scene.signIn()).caller().roles()).containsExactly(Role.EDUCATOR);
  }

  static Stream<Map<String, Object>> overages() {
    return Stream.of(
        Map.of("_claim_names", Map.of("groups", "src1")),
        Map.of("hasgroups", true),
        Map.of("hasgroups", "true"));
  }

  @ParameterizedTest
  @MethodSource("overages")
  void tellsWhoIsInTooManyGroupsThatTheyWereLeftOut(Map<String, Object> overage) {
    entra.claims.remove("roles");
    entra.claims.putAll(overage);
    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.ROLE_MISSING);
    entra.claims.remove("nonce");

    scene.roles.add(new RoleRule("groups", "g-1", "admin"));

    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.GROUPS_LEFT_OUT);
  }

  @Test
  void refusesWhoseDirectoryIsInACloudThatIsNotServed() {
    entra.tellCloud(TENANT, "GCC");
    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.CLOUD_NOT_SERVED);

    entra.claims.remove("nonce");
    entra.tellCloud(TENANT, "");
    assertThat(scene.signIn()).isInstanceOf(SignedIn.class);

    entra.claims.remove("nonce");
    scene.tenant("c.example", TenantProvider.directory(TENANT), Cloud.DOD, TenantStatus.ACTIVE);
    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.CLOUD_NOT_SERVED);
  }

  /** Who runs the gateway may be of any cloud. */
  @Test
  void letsInTheOperatorOfWhateverCloud() {
    entra.tellCloud(TENANT, "GCC");
    scene.operators.add(TENANT + "/ada-oid");

    assertThat(scene.signIn()).isInstanceOf(SignedIn.class);
  }

  @Test
  void letsInWhoHasAnAppRoleHoweverManyTheGroups() {
    scene.roles.add(new RoleRule("groups", "g-1", "educator"));
    entra.claims.put("_claim_names", Map.of("groups", "src1"));

    assertThat(((SignedIn) scene.signIn()).caller().roles()).containsExactly(Role.ADMIN);
  }

  /** Every tenant gives app roles to its own people: none of them may rule the others. */
  @Test
  void takesNoOperatorFromTheClaimsOfATenant() {
    entra.claims.put("roles", List.of("Gateway.Operator"));
    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.ROLE_MISSING);

    entra.claims.remove("nonce");
    scene.operators.add(TENANT + "/ada-oid");

    assertThat(((SignedIn) scene.signIn()).caller().roles()).containsExactly(Role.OPERATOR);
  }

  @Test
  void takesNoTenantFromAnAddressThatAnybodyCanChoose() {
    scene.tenant(
        "contoso.example", TenantProvider.directory(OTHER), Cloud.PUBLIC, TenantStatus.ACTIVE);
    entra.claims.put("email", "ada@contoso.example");
    entra.claims.put("email_verified", true);

    assertThat(((SignedIn) scene.signIn()).caller().tenant()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example/{tenantid}/v2.0", "https://login.example/{tenantid}/x/v2.0"})
  void takesATemplateOfTheConfiguredAddressOnly(String issuer) {
    entra.metadata.put("issuer", issuer);

    var way = scene.service().begin(SignInScene.request());

    assertThat(way.toString()).contains(SignInReason.PROVIDER_INVALID.name());
  }

  /** It could vouch for people of any tenant. */
  @Test
  void takesNoTemplateFromATenantsOwnProvider() {
    var own = TenantProvider.own(BASE);
    var tenant = scene.tenant("own.example", own, Cloud.SELF_HOSTED, TenantStatus.ACTIVE);
    scene.client(tenant);
    var request = new SignInRequest("x@own.example", SignInScene.RETURN, null, false);

    var way = scene.service().begin(request);

    assertThat(way.toString()).contains(SignInReason.PROVIDER_INVALID.name());
  }
}
