package org.lmsgateway.identity.service.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.audit.AuditChange;
import org.lmsgateway.identity.provider.ProviderOutcome;
import org.lmsgateway.identity.provider.ProviderOutcome.Refused;
import org.lmsgateway.identity.provider.ProviderOutcome.SignedIn;
import org.lmsgateway.identity.provider.ProviderReply;
import org.lmsgateway.identity.provider.SignInReason;
import org.lmsgateway.identity.provider.SignInRequest;
import org.lmsgateway.identity.provider.SignInWay;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.Role;
import org.lmsgateway.tenant.Cloud;
import org.lmsgateway.tenant.TenantProvider;
import org.lmsgateway.tenant.TenantStatus;

/** Signing in with any standard provider. */
class ProviderSignInTest {

  private static final String ISSUER = "https://id.example/realms/school";

  private final StandInProvider provider = new StandInProvider(ISSUER, ISSUER);
  private final SignInScene scene = new SignInScene(provider);

  private static Caller caller(ProviderOutcome outcome) {
    assertThat(outcome).isInstanceOf(SignedIn.class);
    return ((SignedIn) outcome).caller();
  }

  private static SignInReason reason(ProviderOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(((Refused) outcome).reference()).matches("S-[A-Z2-9]{8}");
    return ((Refused) outcome).reason();
  }

  @Test
  void asksTheProviderAsOpenIdConnectDemands() {
    provider.authorize(scene.begin(SignInScene.request()).address());

    assertThat(provider.asked("response_type")).isEqualTo("code");
    assertThat(provider.asked("scope")).contains("openid");
    assertThat(provider.asked("client_id")).isEqualTo(StandInProvider.CLIENT);
    assertThat(provider.asked("redirect_uri")).isEqualTo("https://gw.example/sign-in/callback");
    assertThat(provider.asked("code_challenge_method")).isEqualTo("S256");
    assertThat(provider.asked("state")).hasSize(43);
    assertThat(provider.asked("nonce")).hasSize(43);
  }

  @Test
  void letsInWhomTheProviderVouchesFor() {
    var tenant =
        scene.tenant(
            "school.example", TenantProvider.own(ISSUER), Cloud.SELF_HOSTED, TenantStatus.ACTIVE);

    var outcome = (SignedIn) scene.signIn();

    assertThat(outcome.returnTo()).isEqualTo(SignInScene.RETURN);
    assertThat(outcome.caller().displayName()).isEqualTo("Ada Lovelace");
    assertThat(outcome.caller().tenant()).contains(tenant.id());
    assertThat(outcome.caller().roles()).containsExactly(Role.ADMIN);
    assertThat(scene.people.rows()).hasSize(1);
  }

  @Test
  void knowsAPersonAgainByIssuerAndSubjectAndNotByName() {
    var first = caller(scene.signIn());
    provider.claims.remove("nonce");
    provider.claims.put("name", "Ada King");

    var again = caller(scene.signIn());

    assertThat(again.subject()).isEqualTo(first.subject());
    assertThat(again.displayName()).isEqualTo("Ada King");
    provider.claims.remove("nonce");
    provider.claims.put("sub", "somebody-else");
    assertThat(caller(scene.signIn()).subject()).isNotEqualTo(first.subject());
  }

  @Test
  void knowsTheTenantByTheDomainOfAVerifiedAddress() {
    var tenant =
        scene.tenant(
            "north.example",
            TenantProvider.own("https://other.example"),
            Cloud.SELF_HOSTED,
            TenantStatus.ACTIVE);
    provider.claims.put("email", "ada@North.example");
    provider.claims.put("email_verified", true);
    assertThat(caller(scene.signIn()).tenant()).contains(tenant.id());

    provider.claims.remove("nonce");
    provider.claims.put("email_verified", false);

    assertThat(caller(scene.signIn()).tenant()).isEmpty();
  }

  @Test
  void givesNoTenantToWhoseTenantWaitsOrIsBlocked() {
    var own = TenantProvider.own(ISSUER);
    scene.tenant("school.example", own, Cloud.SELF_HOSTED, TenantStatus.PENDING);

    assertThat(caller(scene.signIn()).tenant()).isEmpty();
  }

  @Test
  void readsRolesInsideObjects() {
    provider.claims.remove("roles");
    provider.claims.put("realm_access", Map.of("roles", List.of("x", "teacher")));

    assertThat(caller(scene.signIn()).roles()).containsExactly(Role.EDUCATOR);
  }

  @Test
  void makesOperatorsOfWhomTheConfigurationNames() {
    provider.claims.remove("roles");
    scene.operators.add("ada-1");

    assertThat(caller(scene.signIn()).roles()).containsExactly(Role.OPERATOR);
  }

  @Test
  void makesAnOperatorByTheSetUpLinkOnce() {
    provider.claims.remove("roles");
    var request = new SignInRequest(null, SignInScene.RETURN, scene.setupCode(), false);

    assertThat(caller(scene.signIn(request, "")).isOperator()).isTrue();

    var again = (SignInWay.Refused) scene.service().begin(request);
    assertThat(again.reason()).isEqualTo(SignInReason.SETUP_OVER);
    provider.claims.remove("nonce");
    assertThat(caller(scene.signIn()).isOperator()).isTrue();
  }

  @Test
  void refusesAWrongSetUpLink() {
    var request = new SignInRequest(null, SignInScene.RETURN, "guessed", false);

    assertThat(scene.service().begin(request))
        .isInstanceOfSatisfying(
            SignInWay.Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(SignInReason.SETUP_OVER));
  }

  @Test
  void refusesWhoHasNoRoleButLetsThemChangeAccounts() {
    provider.claims.remove("roles");

    var outcome = scene.signIn();

    assertThat(reason(outcome)).isEqualTo(SignInReason.ROLE_MISSING);
    var logout = scene.service().logout(((Refused) outcome).session());
    assertThat(logout.orElseThrow().toString())
        .startsWith(ISSUER + "/logout?")
        .contains(
            "id_token_hint=", "post_logout_redirect_uri=https%3A%2F%2Fgw.example%2Fsigned-out");
  }

  @Test
  void refusesWhoIsSwitchedOff() {
    scene.signIn();
    scene.people.rows().get(0).enable(false);
    provider.claims.remove("nonce");

    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.PERSON_OFF);
  }

  static Stream<Arguments> wrongTokens() {
    return Stream.of(
        wrong("issuer", p -> p.claims.put("iss", "https://evil.example")),
        wrong("audience", p -> p.claims.put("aud", "another")),
        wrong("nonce", p -> p.claims.put("nonce", "planted")),
        wrong("expiry", p -> p.claims.put("exp", Date.from(Instant.now().minusSeconds(120)))),
        wrong("subject", p -> p.claims.remove("sub")),
        wrong("signature", p -> p.signsWith = StandInProvider.newKey("k1")),
        wrong("key of another issuer", p -> p.keyMembers.put("issuer", "https://evil.example")));
  }

  private static Arguments wrong(String what, Consumer<StandInProvider> change) {
    return Arguments.of(what, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongTokens")
  void refusesAnIdTokenWithAWrong(String what, Consumer<StandInProvider> change) {
    change.accept(provider);

    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.ID_TOKEN_INVALID);
    assertThat(scene.people.rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"})
  void takesTheAlgorithmsThatTheProviderNames(String algorithm) throws JOSEException {
    provider.algorithm = JWSAlgorithm.parse(algorithm);
    if (JWSAlgorithm.Family.EC.contains(provider.algorithm)) {
      publish(elliptic(Curve.forJWSAlgorithm(provider.algorithm).iterator().next()));
    }
    assertThat(reasonUnlessRs256(algorithm)).isEqualTo(SignInReason.ID_TOKEN_INVALID);
    provider.claims.remove("nonce");

    provider.metadata.put("id_token_signing_alg_values_supported", List.of("HS256", algorithm));

    assertThat(scene.signIn()).isInstanceOf(SignedIn.class);
  }

  private SignInReason reasonUnlessRs256(String algorithm) {
    return algorithm.equals("RS256") ? SignInReason.ID_TOKEN_INVALID : reason(scene.signIn());
  }

  private void publish(JWK key) {
    provider.published = Optional.of(key);
    provider.signsWith = key;
  }

  private static JWK elliptic(Curve curve) throws JOSEException {
    return new ECKeyGenerator(curve).keyID("k1").generate();
  }

  @Test
  void refusesAKeyOfAnotherCurveThanTheAlgorithmHas() throws JOSEException {
    provider.metadata.put("id_token_signing_alg_values_supported", List.of("ES256", "ES384"));
    provider.algorithm = JWSAlgorithm.ES256;
    provider.published = Optional.of(elliptic(Curve.P_384));
    provider.signsWith = elliptic(Curve.P_256);

    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.ID_TOKEN_INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "HS256", "HS512"})
  void refusesAProviderThatNamesNoAlgorithmOfAKeyPair(String algorithm) {
    provider.metadata.put("id_token_signing_alg_values_supported", List.of(algorithm));

    assertThat(refusedToBegin()).isEqualTo(SignInReason.PROVIDER_INVALID);
  }

  /** The public key as a secret: who knows it could sign for the provider. */
  @Test
  void takesNoSharedSecretEvenIfTheProviderNamesIt() {
    provider.metadata.put("id_token_signing_alg_values_supported", List.of("RS256", "HS256"));
    provider.algorithm = JWSAlgorithm.HS256;
    provider.signsWith = new OctetSequenceKey.Builder(new byte[64]).keyID("k1").build();

    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.ID_TOKEN_INVALID);
  }

  @Test
  void takesDownWhoComesAndWithWhichRoles() {
    var id = caller(scene.signIn()).subject();
    assertThat(scene.audit.lines())
        .containsExactly("CREATED person by " + id, "SIGNED_IN person by " + id);

    signInAs("teacher");
    assertThat(scene.audit.lastChanges())
        .containsExactly(new AuditChange("roles", "ADMIN", "EDUCATOR"));
    assertThat(scene.audit.lines())
        .endsWith("CHANGED person by " + id, "SIGNED_IN person by " + id);

    signInAs("teacher");
    assertThat(scene.audit.lines()).hasSize(5);
  }

  private void signInAs(String role) {
    provider.claims.remove("nonce");
    provider.claims.remove("roles");
    provider.claims.put("realm_access", Map.of("roles", List.of(role)));
    scene.signIn();
  }

  @Test
  void takesDownWhoWasNotLetInWithTheReasonAndTheReference() {
    signInAs("student");
    var id = scene.people.rows().get(0).id();
    var refused = (Refused) scene.service().complete(new ProviderReply("", Map.of(), null));

    assertThat(scene.audit.lines())
        .containsExactly(
            "CREATED person by " + id,
            "SIGN_IN_FAILED person by " + id,
            "SIGN_IN_FAILED provider by anonymous");
    assertThat(scene.audit.details().get(1)).startsWith(id + " ROLE_MISSING S-");
    assertThat(scene.audit.details())
        .endsWith("installation BROWSER_UNKNOWN " + refused.reference());
    assertThat(scene.people.rows().get(0).signedInAt()).isEmpty();
  }

  @Test
  void takesDownTheSetUpLinkWhenItIsWrittenAndWhenItIsUsed() {
    provider.claims.remove("roles");
    var request = new SignInRequest(null, SignInScene.RETURN, scene.setupCode(), false);
    scene.service();
    var id = caller(scene.signIn(request, "")).subject();

    assertThat(scene.audit.lines())
        .containsExactly(
            "CONFIRMED setup-link by " + id,
            "CREATED person by " + id,
            "SIGNED_IN person by " + id);
    assertThat(scene.audit.lastChanges()).contains(new AuditChange("roles", null, "OPERATOR"));
  }

  @Test
  void refusesWhatAnotherBrowserBegan() {
    var mine = scene.begin(SignInScene.request());
    var theirs = provider.authorize(scene.begin(SignInScene.request()).address());

    assertThat(reason(complete("", theirs, mine.sealed()))).isEqualTo(SignInReason.STATE_WRONG);
    assertThat(reason(complete("", theirs, null))).isEqualTo(SignInReason.BROWSER_UNKNOWN);
    assertThat(reason(complete("", theirs, "x"))).isEqualTo(SignInReason.BROWSER_UNKNOWN);
    assertThat(reason(complete("", Map.of("code", "c"), mine.sealed())))
        .isEqualTo(SignInReason.STATE_WRONG);
    assertThat(reason(complete("", Map.of(), mine.sealed()))).isEqualTo(SignInReason.STATE_WRONG);
  }

  private ProviderOutcome complete(String key, Map<String, String> reply, String kept) {
    return scene.service().complete(new ProviderReply(key, reply, kept));
  }

  @Test
  void refusesWhoTookTooLong() {
    var way = scene.begin(SignInScene.request());
    var reply = provider.authorize(way.address());
    scene.later(Duration.ofMinutes(11));

    assertThat(reason(complete("", reply, way.sealed()))).isEqualTo(SignInReason.BROWSER_UNKNOWN);
  }

  @Test
  void tellsWhatTheProviderSays() {
    var way = scene.begin(SignInScene.request());
    var state = provider.authorize(way.address()).get("state");
    var reply = Map.of("error", "access_denied", "state", state);

    assertThat(reason(complete("", reply, way.sealed()))).isEqualTo(SignInReason.PROVIDER_REFUSED);
  }

  @Test
  void refusesAnAnswerInTheNameOfAnotherProvider() {
    var way = scene.begin(SignInScene.request());
    var state = provider.authorize(way.address()).get("state");
    var reply = Map.of("code", "c", "state", state, "iss", "https://evil.example");

    assertThat(reason(complete("", reply, way.sealed()))).isEqualTo(SignInReason.STATE_WRONG);
  }

  @Test
  void tellsWhatIsWrongWithTheProvider() {
    provider.tokenError = "invalid_client";
    assertThat(reason(scene.signIn())).isEqualTo(SignInReason.CODE_REFUSED);

    provider.metadata.put("issuer", "https://other.example");
    assertThat(refusedToBegin()).isEqualTo(SignInReason.PROVIDER_INVALID);

    provider.metadata.put("issuer", "https://id.example/realms/{tenantid}");
    assertThat(scene.service().begin(SignInScene.request()))
        .isInstanceOf(SignInWay.ToProvider.class);

    provider.down = true;
    assertThat(refusedToBegin()).isEqualTo(SignInReason.PROVIDER_UNREACHABLE);
  }

  private SignInReason refusedToBegin() {
    return ((SignInWay.Refused) scene.service().begin(SignInScene.request())).reason();
  }

  @Test
  void findsTheProviderOfATenantByTheDomainOfAnAddress() {
    var own = TenantProvider.own(ISSUER);
    var tenant = scene.tenant("school.example", own, Cloud.SELF_HOSTED, TenantStatus.ACTIVE);
    scene.client(tenant);
    provider.claims.put("roles", List.of("Gateway.Admin", "Gateway.Operator"));
    scene.operators.add("ada-1");
    var service = scene.service(Optional.empty());
    var request = new SignInRequest("Ada@School.example", SignInScene.RETURN, null, false);

    var way = (SignInWay.ToProvider) service.begin(request);
    var reply = provider.authorize(way.address());
    var key = tenant.id().value();
    var caller = caller(service.complete(new ProviderReply(key, reply, way.sealed())));

    assertThat(provider.asked("login_hint")).isEqualTo("Ada@School.example");
    assertThat(provider.asked("redirect_uri")).endsWith("/sign-in/callback/" + key);
    assertThat(caller.tenant()).contains(tenant.id());
    // Whoever runs the school's directory does not run the gateway.
    assertThat(caller.roles()).containsExactly(Role.ADMIN);
    var elsewhere = service.complete(new ProviderReply("", reply, way.sealed()));
    assertThat(reason(elsewhere)).isEqualTo(SignInReason.STATE_WRONG);
  }

  @Test
  void findsTheProviderOfATenantByADomainThatWasEnteredForIt() {
    var own = TenantProvider.own(ISSUER);
    var tenant = scene.tenant(ISSUER, own, Cloud.SELF_HOSTED, TenantStatus.ACTIVE);
    scene.client(tenant);
    scene.clients.find(tenant.id()).get().lead(Set.of("xn--cole-9oa.example"));
    var service = scene.service(Optional.empty());
    var request = new SignInRequest("Ada@École.example", SignInScene.RETURN, null, false);

    assertThat(service.begin(request)).isInstanceOf(SignInWay.ToProvider.class);
    assertThat(service.offer("ada@école.example").own()).isEqualTo(ISSUER);
    assertThat(service.offer("ada@elsewhere.example").own()).isNull();
    assertThat(service.offer(null).own()).isNull();
  }

  /** Else whoever runs a school's directory could send people into another school. */
  @ParameterizedTest
  @EnumSource(
      value = TenantStatus.class,
      names = {"ACTIVE", "BLOCKED"})
  void confinesPeopleOfATenantsOwnProviderToThatTenant(TenantStatus status) {
    var victim = UUID.randomUUID().toString();
    var issuer = ISSUER + "/" + victim;
    var evil = new StandInProvider(issuer, issuer);
    var there = new SignInScene(evil);
    there.tenant(
        "victim.example", TenantProvider.directory(victim), Cloud.PUBLIC, TenantStatus.ACTIVE);
    var own = there.tenant("evil.example", TenantProvider.own(issuer), Cloud.SELF_HOSTED, status);
    there.client(own);
    evil.claims.putAll(Map.of("tid", victim, "oid", "x"));
    evil.claims.putAll(Map.of("email", "x@victim.example", "email_verified", true));

    var caller = caller(there.signInAt(own, "x@evil.example"));

    assertThat(caller.directory()).isEqualTo("evil.example");
    assertThat(caller.tenant())
        .isEqualTo(status == TenantStatus.ACTIVE ? Optional.of(own.id()) : Optional.empty());
  }

  @Test
  void makesNoOperatorOfWhomATenantsOwnProviderVouchesFor() {
    var tenant =
        scene.tenant(
            "own.example", TenantProvider.own(ISSUER), Cloud.SELF_HOSTED, TenantStatus.ACTIVE);
    scene.client(tenant);
    caller(scene.signIn(new SignInRequest(null, "/portal", scene.setupCode(), false), ""));
    provider.claims.remove("nonce");

    var caller = caller(scene.signInAt(tenant, "ada@own.example"));

    assertThat(caller.roles()).containsExactly(Role.ADMIN);
  }

  /** The set-up link is for people of the installation's provider. */
  @Test
  void leadsTheSetUpLinkToTheProviderOfTheInstallation() {
    var tenant =
        scene.tenant(
            "own.example", TenantProvider.own(ISSUER), Cloud.SELF_HOSTED, TenantStatus.ACTIVE);
    scene.client(tenant);
    var request = new SignInRequest("x@own.example", "/portal", scene.setupCode(), false);

    provider.authorize(scene.begin(request).address());

    assertThat(provider.asked("redirect_uri")).endsWith("/sign-in/callback");
  }

  @Test
  void knowsNoProviderForAnUnknownAddress() {
    var request = new SignInRequest("x@nowhere.example", SignInScene.RETURN, null, false);

    assertThat(scene.service(Optional.empty()).begin(request))
        .isInstanceOf(SignInWay.NoProvider.class);
    assertThat(URI.create(scene.begin(request).address().toString()).getHost())
        .isEqualTo("id.example");
  }

  @Test
  void asksAgainWhoItIsAfterSwitchingAccounts() {
    var request = new SignInRequest(null, SignInScene.RETURN, null, true);
    provider.authorize(scene.begin(request).address());

    assertThat(provider.asked("prompt")).isEqualTo("login");
  }
}
