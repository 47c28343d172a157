package org.lmsgateway.registration.service.dynamic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.registration.dynamic.DynamicRefusal;
import org.lmsgateway.tenantconfig.DynamicRegistrationSettings;

/** Which host may speak for which issuer, and what the LMSs that bend the rules really have. */
class DescriptionReadingTest {

  private static final String PLATFORM =
      "https://purl.imsglobal.org/spec/lti-platform-configuration";

  private final DescriptionReading reading =
      new DescriptionReading(
          new IssuerHosts(
              new DynamicRegistrationSettings(
                  true,
                  Set.of("lms.school.example=register.vendor.example"),
                  List.of(),
                  Optional.empty(),
                  Optional.empty())),
          new WebAddressCheck(TestClients.allowing()));

  private Step<PlatformDescription> read(String family, String issuer, String host) {
    return read(family, issuer, host, Map.of());
  }

  private Step<PlatformDescription> read(
      String family, String issuer, String host, Map<String, Object> more) {
    Map<String, Object> members = new HashMap<>();
    members.put("issuer", issuer);
    members.put("authorization_endpoint", "https://" + host + "/auth");
    members.put("token_endpoint", "https://" + host + "/token");
    members.put("jwks_uri", "https://" + host + "/keys");
    members.put("registration_endpoint", "https://" + host + "/register");
    members.put(PLATFORM, Map.of("product_family_code", family));
    members.putAll(more);
    var json = Json.createObjectBuilder(members).build().toString();
    return reading.read(JsonMembers.parse(json).orElseThrow(), host);
  }

  @ParameterizedTest
  @CsvSource({
    "moodle, https://moodle.school.example/lms, moodle.school.example",
    "moodle, https://MOODLE.school.example, moodle.school.example",
    "canvas, https://canvas.instructure.com, canvas.instructure.com",
    "canvas, https://canvas.instructure.com, school.instructure.com",
    "canvas, https://canvas.instructure.com, sso.canvaslms.com",
    "canvas, https://canvas.beta.instructure.com, school.beta.instructure.com",
    "BlackboardLearn, https://blackboard.com, developer.blackboard.com",
    "BlackboardLearn, https://developer.blackboard.com, developer.blackboard.com",
    "other, https://lms.school.example, register.vendor.example"
  })
  void acceptsTheIssuersOwnHostAndListedOnes(String family, String issuer, String host) {
    assertThat(read(family, issuer, host).refused()).isNull();
  }

  /** Anybody may say that he is a Canvas. */
  @ParameterizedTest
  @CsvSource({
    "moodle, https://moodle.school.example, school.example",
    "moodle, https://moodle.school.example, moodle.school.example.evil.example",
    "canvas, https://canvas.instructure.com, evil.example",
    "canvas, https://canvas.instructure.com, instructure.com.evil.example",
    "canvas, https://canvas.instructure.com, evilinstructure.com",
    "canvas, https://canvas.instructure.com, school.beta.instructure.com",
    "canvas, https://school.example, school.instructure.com",
    "moodle, https://canvas.instructure.com, school.instructure.com",
    "BlackboardLearn, https://blackboard.com, evil.example",
    "BlackboardLearn, https://developer.blackboard.com, evil.example",
    "BlackboardLearn, https://school.example, developer.blackboard.com",
    "other, https://register.vendor.example, lms.school.example"
  })
  void refusesEveryOtherHost(String family, String issuer, String host) {
    assertThat(read(family, issuer, host).refused().reason())
        .isEqualTo(DynamicRefusal.ISSUER_OF_OTHER_HOST);
  }

  @Test
  void blackboardHasTheIssuerAndKeySetOfItsApplication() {
    var lms =
        read("BlackboardLearn", "https://developer.blackboard.com", "developer.blackboard.com")
            .value();

    var real = lms.lms().mended(lms.addresses(), "app-1");

    assertThat(real.issuer()).isEqualTo("https://blackboard.com");
    assertThat(real.keyset())
        .hasToString(
            "https://developer.blackboard.com/api/v1/management/applications/app-1/jwks.json");
  }

  @Test
  void brightspaceHasTheAudienceOfItsTokenEndpoint() {
    var token = "https://auth.brightspace.com/core/connect/token";
    var lms =
        read(
                "desire2learn",
                "https://learn.school.example",
                "learn.school.example",
                Map.of("token_endpoint", token))
            .value();

    assertThat(lms.lms().mended(lms.addresses(), "c").tokenAudience())
        .isEqualTo("https://api.brightspace.com/auth/token");
  }

  @Test
  void takesTheAudienceThatIsNamedButNotTheNameOfAHost() {
    assertThat(audience("https://lms.school.example/token-audience"))
        .isEqualTo("https://lms.school.example/token-audience");
    assertThat(audience("canvas.instructure.com")).isNull();
  }

  private String audience(String named) {
    return read(
            "moodle",
            "https://lms.school.example",
            "lms.school.example",
            Map.of("authorization_server", named))
        .value()
        .addresses()
        .tokenAudience();
  }
}
