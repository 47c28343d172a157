package org.lmsgateway.course.service.lms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.course.service.OpenCourse;
import org.lmsgateway.outbound.OutboundRequest;
import org.lmsgateway.outbound.SendOutcome.Answered;
import org.lmsgateway.shared.service.JsonMaps;

class LmsCallsTest {

  private static final Set<String> SCOPES = Set.of("scope:b", "scope:a");

  private final CourseScene scene = new CourseScene();
  private final LmsCalls calls = scene.calls();
  private final List<String> forms = new ArrayList<>();

  @AfterEach
  void close() {
    scene.close();
  }

  private CourseOutcome<Answered> send(OutboundRequest request) {
    var app = scene.apps.find(CourseScene.APP).orElseThrow();
    return calls.send(new OpenCourse(scene.course, scene.registration, app), SCOPES, request);
  }

  private CourseOutcome<Answered> get() {
    return send(OutboundRequest.get(scene.lms.address("/members")));
  }

  private CourseOutcome<Answered> post() {
    return send(OutboundRequest.post(scene.lms.address("/members"), "text/plain", "x"));
  }

  private static Refused<Answered> refused(CourseOutcome<Answered> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return (Refused<Answered>) outcome;
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void keepTokenRequests() {
    scene.lms.handle(
        "/token",
        exchange -> {
          forms.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          answer(exchange, 200, "{\"access_token\": \"t" + forms.size() + "\"}");
        });
  }

  private static Map<String, String> fields(String form) {
    return Arrays.stream(form.split("&"))
        .map(field -> field.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  @Test
  void asksForATokenWithASignedAssertion() {
    keepTokenRequests();
    scene.lms.answer("/members", 200, "[]");

    get();

    var form = fields(forms.get(0));
    assertThat(form)
        .containsEntry("grant_type", "client_credentials")
        .containsEntry(
            "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .containsEntry("scope", "scope:a scope:b");
    var payload = form.get("client_assertion").split("\\.")[1];
    var claims = JsonMaps.read(new String(Base64.getUrlDecoder().decode(payload), UTF_8));
    assertThat(claims)
        .containsEntry("iss", "gateway-client")
        .containsEntry("sub", "gateway-client")
        .containsEntry("aud", CourseScene.AUDIENCE)
        .containsKeys("jti", "iat", "exp");
  }

  @Test
  void sendsTheTokenAndUsesItUntilItRunsOut() {
    scene.lms.handle(
        "/members",
        exchange -> answer(exchange, 200, exchange.getRequestHeaders().getFirst("Authorization")));

    assertThat(((Done<Answered>) get()).value().body()).isEqualTo("Bearer lms-token");
    get();
    assertThat(scene.lms.requests("/token")).isEqualTo(1);

    scene.clock.advance(Duration.ofHours(1));
    get();
    assertThat(scene.lms.requests("/token")).isEqualTo(2);
  }

  @Test
  void replacesATokenThatTheLmsDoesNotTakeAnyMore() {
    keepTokenRequests();
    scene.lms.handle(
        "/members",
        exchange -> {
          var fresh = "Bearer t2".equals(exchange.getRequestHeaders().getFirst("Authorization"));
          answer(exchange, fresh ? 200 : 401, "");
        });

    assertThat(get()).isInstanceOf(Done.class);
    assertThat(forms).hasSize(2);
  }

  @Test
  void givesUpAfterASecondRefusalOfTheToken() {
    scene.lms.answer("/members", 401, "");

    assertThat(refused(get()).reason()).isEqualTo(CourseRefusal.LMS_DENIED);
    assertThat(scene.lms.requests("/members")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "400, LMS_REJECTED",
    "403, LMS_DENIED",
    "404, NOT_IN_COURSE",
    "409, LMS_CONFLICT",
    "422, LMS_REJECTED",
    "429, LMS_BUSY",
    "500, LMS_FAULT",
    "503, LMS_BUSY"
  })
  void saysWhatAFailureMeans(int status, CourseRefusal reason) {
    scene.lms.answer("/members", status, "<html>secret</html>");

    var refused = refused(get());

    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused.lmsStatus()).isEqualTo(status);
    assertThat(refused.detail()).isEmpty();
  }

  @Test
  void asksAgainWhenABusyLmsSaysWhen() {
    var answers = new AtomicInteger();
    scene.lms.handle(
        "/members",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "2");
          answer(exchange, answers.incrementAndGet() == 1 ? 429 : 201, "");
        });

    assertThat(post()).isInstanceOf(Done.class);
    assertThat(scene.pauses).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void leavesALongWaitToTheApp() {
    scene.lms.handle(
        "/members",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          answer(exchange, 429, "");
        });

    assertThat(refused(get()).retryAfter()).isEqualTo(Optional.of(Duration.ofMinutes(2)));
    assertThat(scene.pauses).isEmpty();
  }

  @Test
  void repeatsWhatFailedOnlyIfThatDoesNoHarm() {
    scene.lms.answer("/members", 502, "");

    get();
    assertThat(scene.lms.requests("/members")).isEqualTo(3);
    assertThat(scene.pauses).containsExactly(Duration.ofMillis(300), Duration.ofMillis(600));

    post();
    assertThat(scene.lms.requests("/members")).isEqualTo(4);
  }

  @Test
  void tellsThatTheLmsGrantsNoToken() {
    scene.lms.answer("/token", 400, "{\"error\": \"invalid_client\", \"more\": \"secret\"}");

    var refused = refused(get());

    assertThat(refused.reason()).isEqualTo(CourseRefusal.LMS_TOKEN_REFUSED);
    assertThat(refused.detail()).isEqualTo("invalid_client");
    assertThat(scene.lms.requests("/members")).isZero();
  }

  @Test
  void tellsThatTheTokenEndpointIsBroken() {
    scene.lms.answer("/token", 200, "<html></html>");
    assertThat(refused(get()).reason()).isEqualTo(CourseRefusal.LMS_ANSWER_UNREADABLE);

    scene.lms.answer("/token", 500, "");
    assertThat(refused(get()).reason()).isEqualTo(CourseRefusal.LMS_FAULT);
  }
}
