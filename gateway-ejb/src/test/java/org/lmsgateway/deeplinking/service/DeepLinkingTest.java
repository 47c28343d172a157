package org.lmsgateway.deeplinking.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.course.ContentRequest;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.ContentRequestsInMemory;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.deeplinking.ContentChoice;
import org.lmsgateway.deeplinking.ContentReturn;
import org.lmsgateway.deeplinking.ContentTicket;
import org.lmsgateway.deeplinking.DeepLinkingService;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.lms.frame.FrameAncestors;
import org.lmsgateway.outbound.service.TestClients;
import org.lmsgateway.outbound.service.WebAddressCheck;
import org.lmsgateway.shared.AppCaller;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.service.JsonMaps;

class DeepLinkingTest {

  private static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("https://gateway.example"));
  private static final String TARGET = "https://gateway.example/lti/apps/stars";
  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String RETURN = "https://lms.school.example/return?sesskey=1";

  private final CourseScene scene = new CourseScene();
  private final SecretBox secrets = TestKeys.secretBox();
  private final ContentRequestsInMemory requests = new ContentRequestsInMemory();

  @AfterEach
  void close() {
    scene.close();
  }

  private DeepLinkingService service() {
    return new DeepLinkingServiceBean(
        new ContentEntry(requests, scene.clock),
        new ContentItems(GATEWAY, new WebAddressCheck(TestClients.allowing("localhost")), secrets),
        new ContentResponse(scene.registrations, scene.keys, secrets),
        secrets,
        scene.callers,
        GATEWAY);
  }

  /** The LMS asks for content in the launch whose token the app has. */
  private void ask(Map<String, Object> settings) {
    var purpose = ContentRequest.sealPurpose("launch-1");
    requests.add(
        new ContentRequest(
            "launch-1",
            scene.registration.id(),
            CourseScene.APP,
            "deployment-1",
            secrets.seal(purpose, JsonMaps.write(settings)),
            scene.clock.instant().plus(Duration.ofHours(1))));
  }

  private void ask() {
    ask(
        Map.of(
            "deep_link_return_url",
            RETURN,
            "accept_types",
            List.of("ltiResourceLink", "link", "html"),
            "data",
            "909708"));
  }

  private static ContentChoice items(List<Map<String, Object>> items) {
    var none = Optional.<String>empty();
    return new ContentChoice(items, none, none, none, none);
  }

  private CourseOutcome<ContentTicket> choose(Map<String, Object> item) {
    return service().choose(items(List.of(item)));
  }

  private static String code(CourseOutcome<ContentTicket> outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    var path = ((Done<ContentTicket>) outcome).value().location().getPath();
    assertThat(path).startsWith("/lti/deep-linking/");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private JWTClaimsSet response(CourseOutcome<ContentTicket> outcome) throws ParseException {
    var taken = service().take(code(outcome)).orElseThrow();
    assertThat(taken.address()).isEqualTo(URI.create(RETURN));
    return SignedJWT.parse(taken.response()).getJWTClaimsSet();
  }

  private static void assertRefused(CourseOutcome<?> outcome, CourseRefusal reason) {
    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(((Refused<?>) outcome).reason()).isEqualTo(reason);
  }

  @Test
  void signsWhatTheAppHasChosen() throws ParseException {
    ask();
    var choice =
        new ContentChoice(
            List.of(Map.of("path", "/chapter/3?x=1", "title", "Chapter 3")),
            Optional.of("Chosen"),
            Optional.of("chose 1"),
            Optional.empty(),
            Optional.empty());

    var claims = response(service().choose(choice));

    assertThat(claims.getIssuer()).isEqualTo("gateway-client");
    assertThat(claims.getAudience()).containsExactly("https://lms.school.example");
    assertThat(claims.getClaims())
        .containsEntry(LTI + "message_type", "LtiDeepLinkingResponse")
        .containsEntry(LTI + "version", "1.3.0")
        .containsEntry(LTI + "deployment_id", "deployment-1")
        .containsEntry(DL + "data", "909708")
        .containsEntry(DL + "msg", "Chosen")
        .containsEntry(DL + "log", "chose 1")
        .containsKeys("nonce", "iat", "exp")
        .doesNotContainKey(DL + "errormsg");
    assertThat(claims.getClaim(DL + "content_items"))
        .isEqualTo(
            List.of(
                Map.of(
                    "type",
                    "ltiResourceLink",
                    "title",
                    "Chapter 3",
                    "url",
                    TARGET + "/chapter/3?x=1")));
  }

  @Test
  void returnsThatNothingWasChosen() throws ParseException {
    ask();

    assertThat(response(service().choose(items(List.of()))).getClaim(DL + "content_items"))
        .isEqualTo(List.of());
  }

  @Test
  void leadsToTheAppItselfIfNoPathIsSaid() throws ParseException {
    ask();

    assertThat(
            response(
                    choose(
                        Map.of("custom", Map.of("a", "b"), "lineItem", Map.of("scoreMaximum", 5))))
                .getClaim(DL + "content_items")
                .toString())
        .contains("url=" + TARGET + "}", "scoreMaximum=5");
  }

  static List<Map<String, Object>> wrongItems() {
    return List.of(
        Map.of("type", "file", "url", "https://x.example/f"),
        Map.of("type", 1),
        Map.of("type", "link"),
        Map.of("type", "link", "url", "javascript:alert(1)"),
        Map.of("type", "link", "url", "http://elsewhere.example/"),
        Map.of("type", "html"),
        Map.of("path", "chapter"),
        Map.of("path", "/../other"),
        Map.of("path", "/a/%2e%2E/b"),
        Map.of("path", "/a//b"),
        Map.of("path", "/a%2Fb"),
        Map.of("path", "/a b"),
        Map.of("path", 7),
        Map.of("url", "https://gateway.example/lti/apps/starship"),
        Map.of("url", "https://elsewhere.example/lti/apps/stars"),
        Map.of("custom", Map.of("a", 1)),
        Map.of("custom", "a"),
        Map.of("lineItem", Map.of("scoreMaximum", 0)),
        Map.of("lineItem", Map.of("label", "x")));
  }

  @ParameterizedTest
  @MethodSource("wrongItems")
  void refusesAnItemThatTheSpecificationOrTheLmsDoesNotAllow(Map<String, Object> item) {
    ask();

    assertRefused(choose(item), CourseRefusal.REQUEST_INVALID);
  }

  @Test
  void refusesSeveralItemsForAnLmsThatTakesOne() {
    ask(
        Map.of(
            "deep_link_return_url",
            RETURN,
            "accept_types",
            List.of("ltiResourceLink"),
            "accept_multiple",
            false));

    assertThat(choose(Map.of())).isInstanceOf(Done.class);
    assertRefused(
        service().choose(items(List.of(Map.of(), Map.of()))), CourseRefusal.REQUEST_INVALID);
  }

  @Test
  void givesContentAwayOnce() {
    ask();
    var code = code(choose(Map.of()));

    assertThat(service().take(code)).isPresent();
    assertThat(service().take(code)).isEmpty();
    assertThat(service().take("nonsense")).isEmpty();
  }

  @Test
  void replacesAChoiceThatWasNotReturned() {
    ask();
    var first = code(choose(Map.of("path", "/1")));
    var second = code(choose(Map.of("path", "/2")));

    assertThat(service().take(first)).isEmpty();
    assertThat(service().take(second)).isPresent();
  }

  @Test
  void keepsContentForFiveMinutes() {
    ask();
    var code = code(choose(Map.of()));
    scene.clock.advance(Duration.ofMinutes(5));

    assertThat(service().take(code)).isEmpty();
  }

  @Test
  void takesNoContentOfALaunchThatAskedForNone() {
    assertRefused(choose(Map.of()), CourseRefusal.NO_CONTENT_ASKED);
    ask();
    scene.clock.advance(Duration.ofHours(1));
    assertRefused(choose(Map.of()), CourseRefusal.NO_CONTENT_ASKED);
  }

  @Test
  void takesNoContentFromAnotherApp() {
    ask();
    scene.callers.app(new AppCaller("other", null, "launch-1"));
    assertRefused(choose(Map.of()), CourseRefusal.NO_CONTENT_ASKED);

    scene.callers.app(new AppCaller(CourseScene.APP.value(), null, null));
    assertRefused(choose(Map.of()), CourseRefusal.NO_CONTENT_ASKED);
  }

  @Test
  void showsNothingOfTheContentInATextOrTheDatabase() {
    ask();
    choose(Map.of("path", "/secret-chapter"));
    var row = requests.find("launch-1").orElseThrow();

    assertThat(row.settings()).doesNotContain("sesskey");
    assertThat(row.content().orElseThrow()).doesNotContain("secret-chapter");
    assertThat(new ContentReturn(URI.create(RETURN), "jwt", FrameAncestors.NONE).toString())
        .doesNotContain("sesskey", "jwt");
  }
}
