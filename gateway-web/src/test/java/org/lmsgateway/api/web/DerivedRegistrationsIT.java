package org.lmsgateway.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** Registering LMSs without their addresses, and the file that Canvas takes. */
class DerivedRegistrationsIT {

  private final String id = UUID.randomUUID().toString();
  private Gateway gateway;
  private Api api;

  @BeforeEach
  void signIn() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
  }

  private Map<String, Object> draft(String platform, Map<String, String> base) {
    var school = TestSchool.open(gateway, api);
    Map<String, Object> draft = new HashMap<>(base);
    draft.put("tenant", school.tenant());
    draft.put("name", platform + " " + id);
    draft.put("platform", platform);
    draft.put("clientId", id);
    draft.put("deployments", List.of("1"));
    draft.put("apps", List.of(school.app().getString("id")));
    return draft;
  }

  @Test
  void moodleIsRegisteredByItsSite() {
    var site = "https://" + id + ".school.example";

    var created = api.create("/registrations", draft("MOODLE", Map.of("site", site + "/my/")));

    assertThat(created.getString("issuer")).isEqualTo(site);
    assertThat(created.getString("authorizationUrl")).isEqualTo(site + "/mod/lti/auth.php");
    assertThat(created.getString("status")).isEqualTo("ACTIVE");
    assertThat(api.put("/registrations/" + created.getString("id"), created).status())
        .isEqualTo(200);
  }

  @Test
  void canvasInTheCloudIsRegisteredByItsClient() {
    var created = api.create("/registrations", draft("CANVAS", Map.of()));

    assertThat(created.getString("issuer")).isEqualTo("https://canvas.instructure.com");
  }

  @ParameterizedTest
  @CsvSource({
    "MOODLE, site, https://school.instructure.com, SITE_OF_OTHER_LMS",
    "MOODLE, site, http://moodle.school.example, HTTP_NOT_LISTED",
    "BRIGHTSPACE, site, https://auth.brightspace.com, SITE_OF_VENDOR",
    "CANVAS, environment, MOON, NOT_ONE_OF",
    "SAKAI, toolId, '??', MALFORMED"
  })
  void wrongBaseIsTheOnlyFault(String platform, String field, String value, String code) {
    var base = new HashMap<>(Map.of(field, value));
    if (field.equals("toolId")) {
      base.put("site", "https://sakai.school.example");
    }

    var errors =
        api.post("/registrations", draft(platform, base))
            .json()
            .getJsonArray("errors")
            .getValuesAs(JsonObject.class);

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).getString("field")).isEqualTo(field);
    assertThat(errors.get(0).getString("code")).isEqualTo(code);
  }

  /** Canvas fetches it without credentials. */
  @Test
  void canvasGetsItsFileAndOtherLmssNone() {
    var canvas = api.create("/registrations", draft("CANVAS", Map.of()));
    var schoology = api.create("/registrations", draft("SCHOOLOGY", Map.of()));

    var file = new Visitor().get(fileOf(canvas)).json();

    assertThat(file.getString("oidc_initiation_url")).isEqualTo(canvas.getString("loginUrl"));
    assertThat(file.getString("public_jwk_url")).isEqualTo(canvas.getString("jwksUrl"));
    assertThat(canvas.getJsonObject("targetLinkUrls").values().toString())
        .contains(file.getString("target_link_uri"));
    assertThat(new Visitor().get(fileOf(schoology)).status()).isEqualTo(404);
    assertThat(new Visitor().get(gateway.at("/lti/config/x.json")).status()).isEqualTo(404);
  }

  private URI fileOf(JsonObject registration) {
    return gateway.at("/lti/config/" + registration.getString("id") + ".json");
  }
}
