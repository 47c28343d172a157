package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.api.web.ApiIT.assertProblem;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** Registering LMSs and apps through the API. */
class RegistrationsIT {

  private Gateway gateway;
  private Api api;
  private TestSchool school;

  @BeforeEach
  void signIn() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
    school = TestSchool.open(gateway, api);
  }

  @Test
  void registrationAnswersTheAddressesForTheLms() {
    var lms = TestLms.open();

    var created = api.create("/registrations", draft(lms, Map.of()));

    var id = created.getString("id");
    var app = school.app().getString("id");
    assertThat(created.getString("status")).isEqualTo("ACTIVE");
    assertThat(created.getString("loginUrl")).isEqualTo(gateway.at("/lti/login/" + id).toString());
    assertThat(created.getString("redirectUrl")).isEqualTo(gateway.at("/lti/launch").toString());
    assertThat(created.getString("jwksUrl"))
        .isEqualTo(gateway.at("/lti/keys/" + id + ".json").toString());
    assertThat(created.getJsonObject("targetLinkUrls").getString(app))
        .isEqualTo(gateway.at("/lti/apps/" + app).toString());
    assertThat(created.getString("issuer")).isEqualTo(lms.issuer());
    assertThat(created.getString("deploymentPolicy")).isEqualTo("LISTED");
    assertThat(created.getBoolean("allowAnonymous")).isFalse();
    assertThat(api.get("/registrations/" + id).json()).isEqualTo(created);
  }

  /** Security Framework 1.0 §6.3: the tool publishes RSA keys. */
  @Test
  void eachRegistrationPublishesARsaKeyOfItsOwn() throws Exception {
    var first = keys(school.lms().registered());
    var second = keys(TestSchool.open(gateway, api).lms().registered());

    assertThat(first.getKeys()).hasSize(1);
    assertThat(first.getKeys().get(0).getKeyType().getValue()).isEqualTo("RSA");
    assertThat(first.getKeys().get(0).isPrivate()).isFalse();
    assertThat(first.getKeys()).doesNotContainAnyElementsOf(second.getKeys());
  }

  @Test
  void answerMayBeChangedAndSentBack() {
    var id = school.lms().registered().getString("id");
    var changed = new HashMap<String, Object>(school.lms().registered());
    changed.put("name", "Another name");

    var answer = api.put("/registrations/" + id, changed);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.json().getString("name")).isEqualTo("Another name");
    assertThat(api.get("/registrations/" + id).json().getString("name")).isEqualTo("Another name");
  }

  @Test
  void deletedRegistrationIsGoneWithItsKeys() {
    var registration = school.lms().registered();
    var path = "/registrations/" + registration.getString("id");

    assertThat(api.delete(path).status()).isEqualTo(204);

    assertProblem(api.get(path), 404, "NOT_FOUND");
    assertProblem(api.delete(path), 404, "NOT_FOUND");
    var keys = new Visitor().get(URI.create(registration.getString("jwksUrl")));
    assertThat(keys.status()).isEqualTo(404);
  }

  @Test
  void deletionIsUndoneWithAllThereWas() {
    var registration = school.lms().registered();
    var path = "/registrations/" + registration.getString("id");
    api.delete(path);

    var restored = api.post(path + "/restoration", Map.of());

    assertThat(restored.status()).isEqualTo(200);
    assertThat(restored.json()).isEqualTo(registration);
    assertThat(api.get(path).json()).isEqualTo(registration);
    assertThat(new Visitor().get(URI.create(registration.getString("jwksUrl"))).status())
        .isEqualTo(200);
    assertProblem(api.post(path + "/restoration", Map.of()), 404, "NOT_FOUND");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "name, null, REQUIRED",
        "name, '  ', REQUIRED",
        "platform, null, REQUIRED",
        "platform, GRADEBOOK, NOT_ONE_OF",
        "issuer, null, REQUIRED",
        "issuer, my moodle, NOT_A_WEB_ADDRESS",
        "issuer, https://lms.example/?a=b, NOT_A_WEB_ADDRESS",
        "clientId, null, REQUIRED",
        "authorizationUrl, null, REQUIRED",
        "authorizationUrl, lms.example/auth, NOT_A_WEB_ADDRESS",
        "authorizationUrl, javascript:alert(1), NOT_A_WEB_ADDRESS",
        "authorizationUrl, http://lms.example/auth, HTTP_NOT_LISTED",
        "tokenUrl, null, REQUIRED",
        "tokenUrl, http://lms.example/token, HTTP_NOT_LISTED",
        "keysetUrl, null, REQUIRED",
        "keysetUrl, ftp://lms.example/keys, NOT_A_WEB_ADDRESS",
        "keysetUrl, http://lms.example/keys, HTTP_NOT_LISTED",
        "keysetUrl, https://127.0.0.1/keys, PRIVATE_ADDRESS_NOT_LISTED",
        "keysetUrl, https://10.1.2.3/keys, PRIVATE_ADDRESS_NOT_LISTED",
        "keysetUrl, https://169.254.169.254/latest, PRIVATE_ADDRESS_NOT_LISTED",
        "keysetUrl, https://[::1]/keys, PRIVATE_ADDRESS_NOT_LISTED",
        "deploymentPolicy, SOMETIMES, NOT_ONE_OF",
      })
  void wrongFieldIsNamedAndNothingIsSaved(String field, String value, String code) {
    var lms = TestLms.open();
    var draft = draft(lms, Map.of());
    draft.put(field, value == null ? JsonValue.NULL : value);

    var answer = api.post("/registrations", draft);

    assertField(answer, field, code);
    assertThat(new Visitor().post(gateway.at("/lti/login"), login(lms)).text("code"))
        .isEqualTo("REGISTRATION_NOT_FOUND");
  }

  @Test
  void httpAddressIsRefusedWithTheSettingThatListsIt() {
    var answer =
        api.post(
            "/registrations",
            draft(TestLms.open(), Map.of("keysetUrl", "http://lms.example/keys")));

    var error = answer.json().getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("message")).contains("gateway.outbound.allow");
  }

  @Test
  void allWrongFieldsAreNamedAtOnce() {
    var draft = draft(TestLms.open(), Map.of("name", "", "platform", "?", "keysetUrl", "x"));

    var answer = api.post("/registrations", draft);

    assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("field"))
        .contains("name", "platform", "keysetUrl");
  }

  @Test
  void appThatTheTenantDoesNotHaveIsNamed() {
    var foreign = TestSchool.open(gateway, api).app().getString("id");

    var answer =
        api.post("/registrations", draft(TestLms.open(), Map.of("apps", List.of(foreign))));

    assertField(answer, "apps", "APP_UNKNOWN");
  }

  @Test
  void tenantThatDoesNotExistIsNamed() {
    var answer = api.post("/registrations", draft(TestLms.open(), Map.of("tenant", "none")));

    assertField(answer, "tenant", "TENANT_UNKNOWN");
  }

  @Test
  void sameIssuerAndClientIdAreRegisteredOnce() {
    var other = TestSchool.open(gateway, api);
    var again = new HashMap<String, Object>(other.lms().registration(school.tenant()));

    var answer = api.post("/registrations", again);

    assertThat(answer.status()).isEqualTo(409);
    assertField(answer, "clientId", "DUPLICATE_CLIENT");
    assertThat(answer.body()).doesNotContain(other.tenant());
  }

  @Test
  void registrationCannotBecomeAnother() {
    var other = TestSchool.open(gateway, api);
    var id = school.lms().registered().getString("id");
    var body = draft(other.lms(), Map.of());

    var answer = api.put("/registrations/" + id, body);

    assertThat(answer.status()).isEqualTo(409);
    assertField(answer, "clientId", "DUPLICATE_CLIENT");
  }

  @Test
  void registrationWithoutDeploymentIsIncompleteUntilItHasOne() {
    var draft = draft(TestLms.open(), Map.of("deployments", List.of()));
    var created = api.create("/registrations", draft);
    assertThat(created.getString("status")).isEqualTo("INCOMPLETE");

    draft.put("deployments", List.of("7"));
    var completed = api.put("/registrations/" + created.getString("id"), draft);

    assertThat(completed.json().getString("status")).isEqualTo("ACTIVE");
  }

  @Test
  void registrationsAreListedInPagesWithoutGapOrRepetition() {
    for (int i = 0; i < 3; i++) {
      TestSchool.open(gateway, api);
    }
    var seen = new HashSet<String>();
    var path = "/registrations?limit=2";
    for (var next = ""; next != null; ) {
      var page = api.get(path + next).json();
      for (var item : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
        assertThat(seen.add(item.getString("id"))).as("seen once").isTrue();
      }
      next = page.isNull("next") ? null : "&cursor=" + page.getString("next");
    }

    assertThat(seen).contains(school.lms().registered().getString("id"));
  }

  @Test
  void appAnswersItsSecretOnce() {
    var app = school.app();

    assertThat(app.keySet()).contains("id", "name", "url", "clientId", "clientSecret");
    var later = api.get("/apps/" + app.getString("id"));
    assertThat(later.json().containsKey("clientSecret")).isFalse();
    assertThat(later.body()).doesNotContain(app.getString("clientSecret"));
  }

  @Test
  void inspectorIsAnAppFromTheBeginning() {
    var inspector = api.get("/apps/launch-inspector").json();

    assertThat(inspector.getString("url")).isEqualTo(gateway.at("/inspector").toString());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "name, null, REQUIRED",
        "url, null, REQUIRED",
        "url, app.example, NOT_A_WEB_ADDRESS",
        "url, http://app.example/, HTTP_NOT_LISTED",
        "tenant, none, TENANT_UNKNOWN"
      })
  void wrongFieldOfAnAppIsNamed(String field, String value, String code) {
    var draft = new HashMap<String, Object>(Map.of("name", "A", "url", "https://app.example"));
    draft.put(field, value == null ? JsonValue.NULL : value);

    assertField(api.post("/apps", draft), field, code);
  }

  private Map<String, Object> draft(TestLms lms, Map<String, ?> members) {
    var draft = lms.registration(school.tenant(), school.app().getString("id"));
    draft.putAll(members);
    return draft;
  }

  private Map<String, String> login(TestLms lms) {
    return Map.of(
        "iss", lms.issuer(),
        "client_id", lms.clientId(),
        "login_hint", "7",
        "target_link_uri", school.lms().targetLink());
  }

  private static JWKSet keys(JsonObject registration) throws Exception {
    return JWKSet.parse(new Visitor().get(URI.create(registration.getString("jwksUrl"))).body());
  }

  private static void assertField(Answer answer, String field, String code) {
    assertProblem(answer, answer.status() == 409 ? 409 : 400, "FIELDS_INVALID");
    assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .as(answer.body())
        .anySatisfy(
            error -> {
              assertThat(error.getString("field")).isEqualTo(field);
              assertThat(error.getString("code")).isEqualTo(code);
              assertThat(error.getString("message")).isNotBlank();
            });
  }
}
