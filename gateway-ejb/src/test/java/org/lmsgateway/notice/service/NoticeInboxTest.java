package org.lmsgateway.notice.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.app.ClaimsReleased;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.notice.NoticeReceipt;
import org.lmsgateway.notice.NoticeReceipt.Refused;
import org.lmsgateway.notice.NoticeReceipt.Taken;
import org.lmsgateway.notice.NoticeRefusal;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.service.Claims;

class NoticeInboxTest {

  private static final String LTI = Claims.LTI;

  private final NoticeScene scene = new NoticeScene();

  @BeforeEach
  void subscribe() {
    scene.service.subscribe(
        scene.courses.course.id(), scene.wish(NoticeScene.COPIED, NoticeScene.HELLO));
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private static NoticeRefusal reason(NoticeReceipt receipt) {
    assertThat(receipt).isInstanceOf(Refused.class);
    return ((Refused) receipt).reason();
  }

  @Test
  void passesANoticeOnInPlainForm() {
    assertThat(scene.receive(scene.copied())).isInstanceOf(Taken.class);

    var notice = scene.appGot.get(0).json();
    assertThat(notice.values())
        .containsEntry("id", "notice-1")
        .containsEntry("type", NoticeScene.COPIED)
        .containsEntry("time", "2026-03-01T12:00:00Z")
        .containsEntry("courses", List.of(scene.courses.course.id().value()))
        .containsEntry("context", Map.of("id", "course-8", "title", "Copy"))
        .containsEntry("originContexts", List.of("course-1"))
        .doesNotContainKey("claims");
    assertThat(scene.deliveries.all().get(0).content()).isNull();
  }

  @Test
  void letsTheAppVerifyIt() {
    scene.receive(scene.copied());

    var sent = scene.appGot.get(0);
    var token = sent.authorization().replaceFirst("Bearer ", "");
    var claims = scene.tokens.read(token, CourseScene.APP.value()).orElseThrow();
    assertThat(claims)
        .containsEntry("token_use", "notice")
        .containsEntry("registration", scene.courses.registration.id().value())
        .containsEntry("body_sha256", scene.secrets.hash(sent.body()))
        .containsKeys("sub", "upn", "jti");
  }

  @Test
  void namesAUserAsLaunchesDo() {
    var claims = scene.copied();
    claims.put(LTI + "for_user", Map.of("user_id", "4", "email", "ana@school.example"));

    scene.receive(claims);

    var registration = scene.courses.registration.id().value();
    assertThat(scene.appGot.get(0).json().values())
        .containsEntry("user", scene.secrets.pseudonym(registration, "4"));
    assertThat(scene.appGot.get(0).body()).doesNotContain("ana@");
  }

  @Test
  void tellsAllToAppsThatMayKnowAll() {
    scene.courses.release(ClaimsReleased.ALL);
    var app = scene.courses.apps.find(CourseScene.APP).orElseThrow();
    app.change(app.name(), scene.courses.lms.address("/app"), app.settings());

    scene.receive(scene.copied());

    assertThat(scene.appGot.get(0).json().object("claims").get().values())
        .containsEntry("nonce", "nonce-1");
  }

  @Test
  void greetsEverySubscriberOfTheDeployment() {
    var claims = scene.copied();
    claims.put(LTI + "notice", Map.of("id", "n", "type", NoticeScene.HELLO));
    claims.put(LTI + "context", Map.of("id", "the account"));
    claims.remove(LTI + "origin_contexts");

    scene.receive(claims);

    assertThat(scene.appGot).hasSize(1);
  }

  static Stream<Arguments> forNobody() {
    return Stream.of(
        Arguments.of("another course", change(c -> c.put(LTI + "origin_contexts", List.of("x")))),
        Arguments.of(
            "no course",
            change(
                c -> {
                  c.remove(LTI + "origin_contexts");
                  c.remove(LTI + "context");
                })),
        Arguments.of("another deployment", change(c -> c.put(LTI + "deployment_id", "other"))),
        Arguments.of("another type", change(c -> c.put(LTI + "notice", Map.of("type", "New")))));
  }

  private static Consumer<Map<String, Object>> change(Consumer<Map<String, Object>> change) {
    return change;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forNobody")
  void takesWhatNobodyWants(String what, Consumer<Map<String, Object>> change) {
    var claims = scene.copied();
    change.accept(claims);

    assertThat(scene.receive(claims)).isInstanceOf(Taken.class);
    assertThat(scene.deliveries.all()).isEmpty();
  }

  @Test
  void tellsNothingToAnAppThatHasLostTheService() {
    scene.courses.allow(EnumSet.complementOf(EnumSet.of(LtiService.NOTICES)));

    assertThat(scene.receive(scene.copied())).isInstanceOf(Taken.class);
    assertThat(scene.appGot).isEmpty();
  }

  @Test
  void takesARepeatedNoticeOnce() {
    scene.receive(scene.copied());

    assertThat(scene.receive(scene.copied())).isInstanceOf(Taken.class);
    assertThat(scene.appGot).hasSize(1);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(NoticeRefusal.NOTICE_ISSUER_MISMATCH, change(c -> c.put("iss", "other"))),
        Arguments.of(NoticeRefusal.NOTICE_ISSUER_MISMATCH, change(c -> c.remove("iss"))),
        Arguments.of(NoticeRefusal.NOTICE_AUDIENCE_MISMATCH, change(c -> c.put("aud", "other"))),
        Arguments.of(
            NoticeRefusal.NOTICE_AUDIENCE_MISMATCH,
            change(c -> c.put("aud", List.of("gateway-client", "other")))),
        Arguments.of(NoticeRefusal.NOTICE_NONCE_MISSING, change(c -> c.remove("nonce"))),
        Arguments.of(
            NoticeRefusal.NOTICE_DEPLOYMENT_MISSING, change(c -> c.remove(LTI + "deployment_id"))),
        Arguments.of(NoticeRefusal.NOTICE_TYPE_MISSING, change(c -> c.remove(LTI + "notice"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void refusesWhatTheClaimsSayWrong(NoticeRefusal reason, Consumer<Map<String, Object>> change) {
    var claims = scene.copied();
    change.accept(claims);

    assertThat(reason(scene.receive(claims))).isEqualTo(reason);
    assertThat(scene.deliveries.all()).isEmpty();
  }

  @Test
  void takesAnAudienceInAList() {
    var claims = scene.copied();
    claims.put("aud", List.of("gateway-client"));

    assertThat(scene.receive(claims)).isInstanceOf(Taken.class);
  }

  @Test
  void refusesANoticeThatIsNotOfNow() {
    var token = scene.sign(scene.copied());
    // Its key dates it ten seconds back.
    scene.courses.clock.advance(Duration.ofSeconds(-10 - 62));
    assertThat(reason(scene.receiveTokens(token))).isEqualTo(NoticeRefusal.NOTICE_TIME_WRONG);

    scene.courses.clock.advance(Duration.ofSeconds(2));
    assertThat(scene.receiveTokens(token)).isInstanceOf(Taken.class);

    scene.courses.clock.advance(Duration.ofSeconds(60 + 3600 + 60));
    assertThat(scene.receiveTokens(token)).isInstanceOf(Taken.class);

    scene.courses.clock.advance(Duration.ofSeconds(2));
    assertThat(reason(scene.receiveTokens(token))).isEqualTo(NoticeRefusal.NOTICE_TIME_WRONG);
  }

  @Test
  void refusesATokenThatTheLmsHasNotSigned() {
    var token = scene.sign(scene.copied());

    assertThat(reason(scene.receiveTokens(token.substring(0, token.length() - 8) + "AAAAAAAA")))
        .isEqualTo(NoticeRefusal.NOTICE_TOKEN_REJECTED);
    assertThat(reason(scene.receiveTokens("x"))).isEqualTo(NoticeRefusal.NOTICE_TOKEN_REJECTED);
  }

  @Test
  void takesTheGoodOnesOfSeveral() {
    var second = new HashMap<>(scene.copied());
    second.put("nonce", "nonce-2");

    var receipt = scene.receiveTokens(scene.sign(scene.copied()), "bad", scene.sign(second));

    assertThat(reason(receipt)).isEqualTo(NoticeRefusal.NOTICE_TOKEN_REJECTED);
    assertThat(scene.appGot).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"notices\":[]}",
        "{\"notices\":\"x\"}",
        "{\"notices\":[{}]}",
        "{\"notices\":[{\"jwt\":7}]}"
      })
  void refusesABodyThatHoldsNoNotices(String body) {
    assertThat(reason(scene.inbox().receive(scene.courses.registration.id(), body)))
        .isEqualTo(NoticeRefusal.NOTICE_BODY_MALFORMED);
  }

  @Test
  void knowsNoOtherRegistration() {
    assertThat(reason(scene.inbox().receive(RegistrationId.random(), "{}")))
        .isEqualTo(NoticeRefusal.NOTICE_REGISTRATION_UNKNOWN);
  }

  @Test
  void triesAgainUntilTheAppTakesIt() {
    scene.answerOfApp(503);
    scene.receive(scene.copied());
    assertThat(scene.entry.due(10)).isEmpty();

    scene.courses.clock.advance(Duration.ofMinutes(1));
    tryAgain();
    scene.courses.clock.advance(Duration.ofMinutes(1));
    tryAgain();
    assertThat(scene.appGot).as("the second pause is longer").hasSize(2);

    scene.answerOfApp(200);
    scene.courses.clock.advance(Duration.ofMinutes(1));
    tryAgain();
    scene.courses.clock.advance(Duration.ofHours(2));
    tryAgain();
    assertThat(scene.appGot).hasSize(3);
  }

  private void tryAgain() {
    new NoticeTimer(scene.entry, scene.forwarder, null, scene.courses.clock).tryAgain();
  }

  @Test
  void givesUpAfterADay() {
    scene.answerOfApp(503);
    scene.receive(scene.copied());

    scene.courses.clock.advance(Duration.ofHours(26));
    tryAgain();

    assertThat(scene.deliveries.all()).isEmpty();
    assertThat(scene.appGot).hasSize(1);
  }

  @Test
  void keepsNothingReadable() {
    scene.answerOfApp(503);
    scene.receive(scene.copied());

    assertThat(scene.deliveries.all().get(0).content()).doesNotContain("Copy", "course-8");
  }
}
