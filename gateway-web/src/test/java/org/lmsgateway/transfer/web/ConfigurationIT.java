package org.lmsgateway.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** Tenants as documents at the API. */
class ConfigurationIT {

  private Gateway gateway;
  private Api api;
  private TestSchool school;
  private String path;

  @BeforeEach
  void openSchool() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
    school = TestSchool.open(gateway, api);
    path = "/tenants/" + school.tenant() + "/configuration";
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  private JsonSchema schema() {
    var answer = new Visitor().get(gateway.at("/api/v1/configuration.schema.json"));
    assertThat(answer.status()).isEqualTo(200);
    var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    var itself = factory.getSchema(URI.create(VersionFlag.V202012.getId()));
    assertThat(itself.validate(answer.body(), InputFormat.JSON)).isEmpty();
    return factory.getSchema(answer.body());
  }

  private static Map<String, Object> lms(String name, Map<String, ?> further) {
    var site = "https://" + UUID.randomUUID() + ".example";
    Map<String, Object> members = new HashMap<>();
    members.put("name", name);
    members.put("platform", "MOODLE");
    members.put("site", site);
    members.put("clientId", "client");
    members.putAll(further);
    return members;
  }

  private static Map<String, Object> document(Object... registrations) {
    return Map.of("version", 1, "registrations", List.of(registrations));
  }

  @Test
  void exportFollowsTheSchemaAndAppliedAgainChangesNothing() {
    var exported = api.get(path);

    assertThat(schema().validate(exported.body(), InputFormat.JSON)).isEmpty();
    assertThat(exported.json().getJsonArray("apps")).hasSize(1);
    assertThat(exported.json().getJsonArray("registrations")).hasSize(1);
    assertThat(exported.body()).doesNotContain(school.app().getString("clientSecret"));
    var plan = api.post(path + "/plan?prune=true", exported.json());
    assertThat(plan.json().getJsonArray("changes")).isEmpty();
    assertThat(plan.json().getJsonArray("faults")).isEmpty();
    var applied = api.put(path + "?prune=true", exported.json()).json().getJsonObject("applied");
    assertThat(applied.getInt("created") + applied.getInt("updated") + applied.getInt("deleted"))
        .isZero();
  }

  @Test
  void schemaRefusesWhatTheGatewayRefuses() {
    var document = document(lms("A", Map.of("issuerr", "https://a.example")));

    var found =
        schema().validate(Json.createObjectBuilder(document).build().toString(), InputFormat.JSON);

    assertThat(found).hasSize(1);
    assertThat(pointers(api.post(path + "/plan", document)))
        .containsExactly("/registrations/0/issuerr UNKNOWN_MEMBER");
  }

  private static List<String> pointers(Answer answer) {
    return answer.json().getJsonArray("faults").getValuesAs(JsonObject.class).stream()
        .map(fault -> fault.getString("pointer") + " " + fault.getString("code"))
        .toList();
  }

  @Test
  void tellsAllFaultsWithTheirPlacesAndChangesNothing() {
    var good = lms("Good", Map.of());
    var document =
        document(
            good,
            lms("", Map.of("apps", List.of("nobodys"))),
            good,
            lms("Taken", Map.of("deploymentPolicy", "SOME")));

    var refused = api.put(path, document);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().getString("code")).isEqualTo("CONFIGURATION_INVALID");
    assertThat(pointers(refused))
        .containsExactly(
            "/registrations/1/name REQUIRED",
            "/registrations/1/apps APP_UNKNOWN",
            "/registrations/2/clientId TWICE",
            "/registrations/3/deploymentPolicy NOT_ONE_OF");
    var fault = refused.json().getJsonArray("faults").getJsonObject(2);
    assertThat(fault.getString("title")).contains("/registrations/0/clientId");
    assertThat(fault.getString("cause")).isNotBlank();
    assertThat(fault.getString("fix")).isNotBlank();
    assertThat(api.get(path).json().getJsonArray("registrations")).hasSize(1);
    assertThat(pointers(api.post(path + "/plan", document))).isEqualTo(pointers(refused));
  }

  @Test
  void clientOfAnotherTenantIsTakenAndItIsNotSaidByWhom() {
    var other = TestSchool.open(gateway, api);
    var registration = new HashMap<>(other.lms().registration(other.tenant(), "launch-inspector"));
    registration.remove("tenant");

    var refused = api.put(path, document(registration));

    assertThat(pointers(refused)).containsExactly("/registrations/0/clientId DUPLICATE_CLIENT");
    assertThat(refused.body()).doesNotContain(other.tenant());
  }

  @Test
  void documentOfAnotherTenantIsRefused() {
    var elsewhere =
        api.get("/tenants/" + TestSchool.open(gateway, api).tenant() + "/configuration");

    assertThat(pointers(api.put(path, elsewhere.json())))
        .containsExactly("/tenant/domain OTHER_TENANT");
  }

  @Test
  void tellsProgressLineByLineAndTheResultInTheLast() {
    var lines = api.with("Accept", "application/x-ndjson");

    var applied = lines.put(path, document(lms("A", Map.of()), lms("B", Map.of())));

    assertThat(applied.body().lines())
        .containsExactly(
            "{\"done\":0,\"total\":2}",
            "{\"done\":2,\"total\":2}",
            "{\"applied\":{\"created\":2,\"updated\":0,\"deleted\":0,\"newApps\":[]}}");
    var refused = lines.put(path, document(lms("", Map.of())));
    assertThat(refused.status()).isEqualTo(200);
    assertThat(json(refused.body()).getString("code")).isEqualTo("CONFIGURATION_INVALID");
    assertThat(json(refused.body()).getInt("status")).isEqualTo(422);
  }

  @Test
  void whatIsAppliedIsAuditedAndCanBeUsed() {
    var key = "app-" + UUID.randomUUID();
    var app = Map.of("key", key, "name", "Quiz", "url", "https://quiz.example");
    var moodle = lms("Moodle", Map.of("deployments", List.of("1"), "apps", List.of(key)));
    var document = Map.of("version", 1, "apps", List.of(app), "registrations", List.of(moodle));

    var applied = api.put(path, document).json().getJsonObject("applied");

    assertThat(applied.getJsonArray("newApps").getString(0)).isEqualTo(key);
    var registered = api.registrations((String) moodle.get("site")).get(0);
    assertThat(registered.getString("status")).isEqualTo("ACTIVE");
    assertThat(registered.getString("authorizationUrl"))
        .isEqualTo(moodle.get("site") + "/mod/lti/auth.php");
    assertThat(api.items("/audit?subject=" + registered.getString("id"))).hasSize(1);
    assertThat(api.items("/audit?subject=" + key)).hasSize(1);
  }

  @Test
  void keyOfARegistrationIsMadeWhenTheLmsAsksForIt() {
    var moodle = lms("Moodle", Map.of("deployments", List.of("1")));
    api.put(path, document(moodle));
    var registered = api.registrations((String) moodle.get("site")).get(0);

    var keys = new Visitor().get(URI.create(registered.getString("jwksUrl")));

    assertThat(keys.json().getJsonArray("keys")).hasSize(1);
  }

  @Test
  void takesAFileOfThousands() {
    var many = new ArrayList<Map<String, Object>>();
    for (var i = 0; i < 2000; i++) {
      many.add(lms("LMS " + i, Map.of("tokenAudience", "x".repeat(100))));
    }

    var plan = api.post(path + "/plan", Map.of("version", 1, "registrations", many));

    assertThat(plan.json().getJsonArray("changes")).hasSize(2000);
    var nobody = Api.withToken(gateway, null).post(path + "/plan", Map.of("registrations", many));
    assertThat(nobody.status()).isEqualTo(401);
  }

  @Test
  void makesADocumentOfAnotherSystemsFile() {
    var lms = TestLms.open();
    var body =
        Json.createObjectBuilder(
                Map.of(
                    lms.issuer(),
                    Map.of(
                        "client_id", lms.clientId(),
                        "auth_login_url", lms.at("/auth").toString(),
                        "auth_token_url", lms.at("/token").toString(),
                        "key_set_url", lms.at("/keys.json").toString(),
                        "deployment_ids", List.of("1"))))
            .build();

    var document = api.post("/configuration/import", body);

    assertThat(schema().validate(document.body(), InputFormat.JSON)).isEmpty();
    assertThat(api.put(path, document.json()).json().getJsonObject("applied").getInt("created"))
        .isEqualTo(1);
    var array =
        api.call(
            "POST", "/configuration/import", "application/json", BodyPublishers.ofString("[{}]"));
    assertThat(array.status()).isEqualTo(422);
    assertThat(pointers(array)).contains("/0/clientId REQUIRED");
  }
}
