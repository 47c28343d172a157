package org.lmsgateway.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.certification.CertificationSuite.INSTRUCTOR;
import static org.lmsgateway.test.TestLms.LTI;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Visitor;
import org.lmsgateway.test.services.LmsServices;

/**
 * Certification guide §6.2. The suite's request has neither a target link nor a resource link. Each
 * test makes the whole way: the request, the app's choice, the browser's way back.
 */
class LtiDeepLinkingIT {

  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  /** What the app chooses: content of its own, and something on the web. */
  private static final List<Map<String, Object>> CHOSEN =
      List.of(
          Map.of(
              "type",
              "ltiResourceLink",
              "title",
              "Leaves",
              "path",
              "/chapters/3",
              "custom",
              Map.of("chapter", "3")),
          Map.of("type", "link", "title", "Herbarium", "url", "https://herbarium.example/"));

  private final Visitor browser = new Visitor();
  private CertificationSuite suite;
  private LmsServices services;

  @BeforeEach
  void open() {
    suite = CertificationSuite.open();
    services = suite.services();
  }

  private JsonObject request() {
    return suite.swap(suite.launch(INSTRUCTOR, this::asDeepLinkingRequest));
  }

  private void asDeepLinkingRequest(Map<String, Object> claims) {
    claims.put(LTI + "message_type", "LtiDeepLinkingRequest");
    claims.put(LmsServices.DEEP_LINKING_CLAIM, services.deepLinkingSettings());
    claims.put(
        LTI + "launch_presentation",
        Map.of("document_target", "window", "width", 360, "height", 480));
    claims.remove(LTI + "target_link_uri");
    claims.remove(LTI + "resource_link");
    claims.remove(LmsServices.ROSTER_CLAIM);
  }

  /** The app chooses, and the browser takes the answer from the gateway's page to the suite. */
  private Answer respond() {
    var ticket = suite.asApp(request()).post("/deep-linking", Map.of("items", CHOSEN));
    assertThat(ticket.status()).as(ticket.toString()).isEqualTo(201);
    var page = browser.get(URI.create(ticket.json().getString("location")));
    assertThat(page.status()).as(page.toString()).isEqualTo(200);
    var action = URI.create(attribute(page, "action=\"([^\"]+)\""));
    assertThat(action).isEqualTo(services.deepLinkingReturn().address());
    return browser.post(action, Map.of("JWT", attribute(page, "name=\"JWT\" value=\"([^\"]+)\"")));
  }

  private static String attribute(Answer page, String pattern) {
    var found = Pattern.compile(pattern).matcher(page.body());
    assertThat(found.find()).as(page.toString()).isTrue();
    return found.group(1).replace("&amp;", "&");
  }

  /** The claims of the response, which the suite has taken. */
  private Map<String, Object> response() {
    var taken = respond();
    assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    return services.deepLinkingReturn().lastResponse();
  }

  @Test
  @DisplayName("Send the Request Payload")
  void sendTheRequestPayload() {
    var launch = request().getJsonObject("launch");

    assertThat(launch.getString("messageType")).isEqualTo("LtiDeepLinkingRequest");
    var asked = launch.getJsonObject("deepLinking");
    assertThat(asked.getJsonArray("accept_types")).hasSize(4);
    assertThat(asked.getBoolean("accept_multiple")).isTrue();
  }

  /** By a form with one field, which the browser posts. */
  @Test
  @DisplayName("Receive the Response Payload")
  void receiveTheResponsePayload() {
    respond();

    var received = services.deepLinkingReturn().last();
    assertThat(received.method()).isEqualTo("POST");
    assertThat(received.contentType()).isEqualTo("application/x-www-form-urlencoded");
    assertThat(received.form()).containsOnlyKeys("JWT");
  }

  @Test
  @DisplayName("Response Format Valid")
  void responseFormatValid() {
    var response = response();

    assertThat(response)
        .containsEntry(LTI + "message_type", "LtiDeepLinkingResponse")
        .containsEntry(LTI + "version", "1.3.0");
    assertThat(items(response))
        .allSatisfy(
            item ->
                assertThat((String) item.get("type"))
                    .isIn("link", "file", "html", "ltiResourceLink"));
  }

  @Test
  @DisplayName("Response Timestamps Valid")
  void responseTimestampsValid() {
    var response = response();

    var now = Instant.now().getEpochSecond();
    assertThat((Long) response.get("iat")).isBetween(now - 60, now);
    assertThat((Long) response.get("exp")).isBetween(now, now + 3600);
  }

  @Test
  @DisplayName("Signature Valid")
  void signatureValid() throws Exception {
    assertThat(respond().status()).isEqualTo(200);

    var token = SignedJWT.parse(services.deepLinkingReturn().last().form().get("JWT"));
    var published =
        JWKSet.parse(
            browser.get(URI.create(suite.school().lms().registered().getString("jwksUrl"))).body());
    assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
    assertThat(published.getKeyByKeyId(token.getHeader().getKeyID())).isNotNull();
  }

  @Test
  @DisplayName("Required Claims Verified")
  void requiredClaimsVerified() {
    var response = response();

    var lms = suite.school().lms();
    assertThat(response)
        .containsEntry("iss", lms.clientId())
        .containsEntry("aud", lms.issuer())
        .containsEntry(LTI + "deployment_id", "testdeploy")
        .containsEntry(DL + "data", "909708")
        .containsKeys("nonce", "iat", "exp", DL + "content_items");
  }

  /** What the app chose arrives, and its own content can be launched. */
  @Test
  @DisplayName("Affirm Response")
  void affirmResponse() {
    var items = items(response());

    assertThat(items).hasSize(2);
    assertThat(items.get(0))
        .containsEntry("title", "Leaves")
        .containsEntry("custom", Map.of("chapter", "3"))
        .containsEntry("url", suite.school().lms().targetLink() + "/chapters/3");
    assertThat(items.get(1)).containsEntry("url", "https://herbarium.example/");
    var link = (String) items.get(0).get("url");
    var opened = suite.launchLink(link);
    assertThat(opened.status()).as(opened.toString()).isEqualTo(303);
    assertThat(opened.location().getPath()).isEqualTo("/open/chapters/3");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(Map<String, Object> response) {
    return (List<Map<String, Object>>) response.get(DL + "content_items");
  }
}
