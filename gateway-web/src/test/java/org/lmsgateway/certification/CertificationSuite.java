package org.lmsgateway.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.test.TestLms.LTI;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.lmsgateway.test.services.LmsServices;

/**
 * The certification suite's platform, with its issuer, its kind of client id, its deployment and
 * its payloads. One for all tests: each launch has a login and a browser of its own.
 */
final class CertificationSuite {

  static final String INSTRUCTOR = TestLms.INSTRUCTOR;
  static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

  private static final String ISSUER = "https://ltiadvantagevalidator.imsglobal.org";
  private static final long LIFE_SECONDS = 300;

  /** What the tool under test does: all that is certified. */
  private static final Map<String, Object> GIVEN =
      Map.of(
          "messages",
          List.of("RESOURCE_LINK", "DEEP_LINKING"),
          "services",
          List.of("ROSTER", "GRADES"),
          "claims",
          "ALL");

  private static CertificationSuite shared;

  private final TestSchool school;
  private final LmsServices services;

  private CertificationSuite() {
    var gateway = PayaraMicroFixture.gateway();
    var client = "imstester_" + UUID.randomUUID().toString().substring(0, 7);
    var lms = TestLms.openAs(ISSUER, client, "testdeploy");
    school = TestSchool.open(gateway, gateway.operator(), lms, GIVEN);
    services = LmsServices.open(lms);
  }

  static synchronized CertificationSuite open() {
    if (shared == null) {
      shared = new CertificationSuite();
    }
    return shared;
  }

  TestSchool school() {
    return school;
  }

  LmsServices services() {
    return services;
  }

  /** Launches with the suite's sound payload of somebody with this role, changed by the test. */
  Answer launch(String role, Consumer<Map<String, Object>> change) {
    return launch(header().build(), role, change);
  }

  Answer launch(JWSHeader header, String role, Consumer<Map<String, Object>> change) {
    var visitor = new Visitor();
    var request = school.begin(visitor);
    var claims = claims(request.get("nonce"), role);
    change.accept(claims);
    return school.finish(visitor, request, sign(header, claims));
  }

  /** What the app gets for a launch. */
  JsonObject swap(Answer handOff) {
    assertThat(handOff.status()).as(handOff.toString()).isEqualTo(303);
    var swap = school.swap(handOff.location());
    assertThat(swap.status()).as(swap.toString()).isEqualTo(200);
    return swap.json();
  }

  /** The API, as the app uses it after a launch. */
  Api asApp(JsonObject swap) {
    return Api.withToken(school.gateway(), swap.getString("access_token"));
  }

  /** The id of the course that a launch came from. */
  static String course(Api app) {
    var courses = app.items("/courses");
    assertThat(courses).hasSize(1);
    return courses.get(0).getString("id");
  }

  /** Opens a link that was made by deep linking. */
  Answer launchLink(String targetLink) {
    var visitor = new Visitor();
    Map<String, String> initiation = new HashMap<>(school.lms().loginInitiation());
    initiation.put("target_link_uri", targetLink);
    var login = visitor.post(school.lms().loginUrl(), initiation);
    var request = login.locationParameters();
    var claims = claims(request.get("nonce"), LEARNER);
    claims.put(LTI + "target_link_uri", targetLink);
    return school.finish(visitor, request, sign(header().build(), claims));
  }

  static JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(TestLms.key().getKeyID());
  }

  private static String sign(JWSHeader header, Map<String, Object> claims) {
    try {
      var token = new JWSObject(header, new Payload(claims));
      token.sign(new RSASSASigner(TestLms.key()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> claims(String nonce, String role) {
    var now = Instant.now().getEpochSecond();
    Map<String, Object> claims = new HashMap<>(services.claims());
    claims.put("iss", ISSUER);
    claims.put("aud", school.lms().clientId());
    claims.put("sub", "6b45a2d1-user");
    claims.put("iat", now);
    claims.put("exp", now + LIFE_SECONDS);
    claims.put("nonce", nonce);
    claims.put("name", "Tomas Q. Ramirez");
    claims.put("given_name", "Tomas");
    claims.put("middle_name", "Q.");
    claims.put("family_name", "Ramirez");
    claims.put("email", "tomas.ramirez@school.example");
    claims.put("locale", "en-US");
    claims.put(LTI + "message_type", "LtiResourceLinkRequest");
    claims.put(LTI + "version", "1.3.0");
    claims.put(LTI + "deployment_id", "testdeploy");
    claims.put(LTI + "target_link_uri", school.lms().targetLink());
    claims.put(LTI + "roles", List.of(role));
    claims.put(LTI + "context", context());
    claims.put(LTI + "resource_link", resourceLink());
    return claims;
  }

  private static Map<String, Object> context() {
    return Map.of(
        "id",
        LmsServices.COURSE,
        "label",
        "SI182",
        "title",
        "Design of Personal Environments",
        "type",
        List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection"));
  }

  private static Map<String, Object> resourceLink() {
    return Map.of(
        "id", "testresource", "title", "Phone home", "description", "Will ET phone home, or not");
  }
}
