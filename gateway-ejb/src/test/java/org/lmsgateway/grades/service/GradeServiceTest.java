package org.lmsgateway.grades.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.course.service.lms.ListCursors;
import org.lmsgateway.course.service.lms.LmsCalls;
import org.lmsgateway.course.service.lms.LmsLists;
import org.lmsgateway.grades.GradeService;
import org.lmsgateway.grades.LineItemDraft;
import org.lmsgateway.grades.LineItemQuery;
import org.lmsgateway.grades.Result;
import org.lmsgateway.grades.ScoreDraft;
import org.lmsgateway.grades.ScorePassed;
import org.lmsgateway.grades.ScoreTime;
import org.lmsgateway.shared.service.JsonMaps;
import org.lmsgateway.shared.service.NotedEvents;
import org.lmsgateway.shared.service.RollbackSwitch;

class GradeServiceTest {

  private static final String QUIZ =
      "{\"id\": \"%s\", \"label\": \"Quiz\", \"scoreMaximum\": 10, \"resourceId\": \"quiz-1\","
          + " \"extra\": {\"kept\": true}}";

  private final CourseScene scene = new CourseScene();
  private final ScoreTimesInMemory times = new ScoreTimesInMemory();
  private final List<String> received = new ArrayList<>();
  private final NotedEvents<ScorePassed> passed = new NotedEvents<>();
  private final GradeService grades = service();

  @AfterEach
  void close() {
    scene.close();
  }

  private GradeService service() {
    LmsCalls calls = scene.calls();
    var lists = new LmsLists(calls);
    var cursors = new ListCursors(scene.secrets);
    var items = new LineItems(calls, scene.lineItemIds());
    var clock = new ScoreTimes(times, scene.clock, new RollbackSwitch().context());
    return new GradeServiceBean(
        scene.access(),
        items,
        new LineItemLists(lists, cursors, items),
        new Scores(calls, scene.users(), clock, scene.secrets),
        new Results(lists, cursors, scene.users(), scene.names()),
        passed);
  }

  /** Keeps method, address, type and body of what the LMS gets, and answers. */
  private void answer(String path, int status, String body) {
    scene.lms.handle(path, exchange -> keep(exchange, status, body));
  }

  private void keep(HttpExchange exchange, int status, String body) throws IOException {
    received.add(
        String.join(
            " ",
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    var bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String quiz() {
    return QUIZ.formatted(item());
  }

  private URI item() {
    return scene.lms.address("/line-items/1/lineitem?type_id=2");
  }

  private String itemId() {
    return scene.lineItemIds().of(scene.course.id(), item());
  }

  /** The name by which the app knows user 7. */
  private String user() {
    scene.users().remember(scene.registration.id(), Set.of("7"));
    return scene.names().of(scene.registration.id(), "7");
  }

  private static LineItemDraft draft(String label, Integer most, String resourceId) {
    var maximum = most == null ? null : BigDecimal.valueOf(most);
    return new LineItemDraft(label, maximum, resourceId, null, null, null, null);
  }

  private static ScoreDraft score(String user, String given, String timestamp) {
    return new ScoreDraft(
        user, new BigDecimal(given), BigDecimal.TEN, "Well done", null, null, timestamp);
  }

  private static <T> T done(CourseOutcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<T>) outcome).value();
  }

  private static void assertRefused(CourseOutcome<?> outcome, CourseRefusal reason) {
    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(((Refused<?>) outcome).reason()).isEqualTo(reason);
  }

  @Test
  void listsTheLineItemsUnderNamesThatStayTheSame() {
    answer("/line-items", 200, "[" + quiz() + "]");
    var query = new LineItemQuery(null, 20, "quiz-1", null, null);

    var page = done(grades.lineItems(scene.course.id(), query));

    var found = page.items().get(0);
    assertThat(found.id()).isEqualTo(itemId());
    assertThat(found.label()).isEqualTo("Quiz");
    assertThat(found.scoreMaximum()).isEqualByComparingTo("10");
    assertThat(received.get(0)).startsWith("GET /line-items?resource_id=quiz-1&limit=20 ");
  }

  @Test
  void leavesOutALineItemOfAnotherServer() {
    answer("/line-items", 200, "[" + QUIZ.formatted("https://evil.example/1") + "]");

    var page =
        done(grades.lineItems(scene.course.id(), new LineItemQuery(null, 20, null, null, null)));

    assertThat(page.items()).isEmpty();
  }

  @Test
  void addsALineItemOnce() {
    scene.lms.handle(
        "/line-items",
        exchange -> {
          var added = received.stream().anyMatch(text -> text.startsWith("POST"));
          var posts = exchange.getRequestMethod().equals("POST");
          keep(exchange, posts ? 201 : 200, posts ? quiz() : added ? "[" + quiz() + "]" : "[]");
        });
    var draft = draft("Quiz", 10, "quiz-1");

    var first = done(grades.add(scene.course.id(), draft));
    var second = done(grades.add(scene.course.id(), draft));

    assertThat(first.isNew()).isTrue();
    assertThat(second.isNew()).isFalse();
    assertThat(second.item()).isEqualTo(first.item());
    assertThat(received.stream().filter(text -> text.startsWith("POST")))
        .containsExactly(
            "POST /line-items application/vnd.ims.lis.v2.lineitem+json"
                + " {\"label\":\"Quiz\",\"scoreMaximum\":10,\"resourceId\":\"quiz-1\"}");
  }

  static Stream<LineItemDraft> wrongItems() {
    return Stream.of(
        draft(null, 10, null),
        draft(" ", 10, null),
        draft("Quiz", null, null),
        draft("Quiz", 0, null));
  }

  @ParameterizedTest
  @MethodSource("wrongItems")
  void refusesALineItemThatTheSpecificationDoesNotAllow(LineItemDraft draft) {
    assertRefused(grades.add(scene.course.id(), draft), CourseRefusal.REQUEST_INVALID);
  }

  @Test
  void changesALineItemAndKeepsWhatTheLmsAdded() {
    answer("/line-items/1/lineitem", 200, quiz());

    done(grades.change(scene.course.id(), itemId(), draft("Test", null, null)));

    var put = received.get(1);
    assertThat(put).startsWith("PUT /line-items/1/lineitem?type_id=2 ");
    assertThat(JsonMaps.read(put.substring(put.indexOf('{'))))
        .containsEntry("label", "Test")
        .containsEntry("scoreMaximum", 10L)
        .containsEntry("extra", Map.of("kept", true));
  }

  @Test
  void removesALineItem() {
    answer("/line-items/1/lineitem", 204, "");

    assertThat(done(grades.remove(scene.course.id(), itemId()))).isTrue();
    assertThat(received.get(0)).startsWith("DELETE /line-items/1/lineitem?type_id=2 ");
  }

  @Test
  void sendsAScoreToTheLmssUserBelowThePathAndBeforeTheQuery() {
    answer("/line-items/1/lineitem/scores", 200, "");

    var sent = done(grades.score(scene.course.id(), itemId(), score(user(), "8.7", null)));

    assertThat(sent.timestamp()).isEqualTo(scene.clock.instant());
    var post = received.get(0);
    assertThat(post)
        .startsWith(
            "POST /line-items/1/lineitem/scores?type_id=2 application/vnd.ims.lis.v1.score+json ");
    assertThat(JsonMaps.read(post.substring(post.indexOf('{'))))
        .containsEntry("userId", "7")
        .containsEntry("scoreGiven", 8.7)
        .containsEntry("scoreMaximum", 10L)
        .containsEntry("comment", "Well done")
        .containsEntry("activityProgress", "Completed")
        .containsEntry("gradingProgress", "FullyGraded")
        .containsEntry("timestamp", "2026-03-01T12:00:00.000Z");
  }

  @Test
  void givesEachScoreALaterTimeThoughTheClockStandsStill() {
    answer("/line-items/1/lineitem/scores", 200, "");

    var first = done(grades.score(scene.course.id(), itemId(), score(user(), "1", null)));
    var second = done(grades.score(scene.course.id(), itemId(), score(user(), "2", null)));

    assertThat(second.timestamp()).isEqualTo(first.timestamp().plusMillis(1));
  }

  @Test
  void sendsNoScoreThatIsOlderThanTheLast() {
    answer("/line-items/1/lineitem/scores", 200, "");
    var noon = "2026-03-01T13:00:00.5+01:00";
    done(grades.score(scene.course.id(), itemId(), score(user(), "1", noon)));

    assertRefused(
        grades.score(scene.course.id(), itemId(), score(user(), "2", noon)),
        CourseRefusal.LMS_CONFLICT);
    assertThat(received).hasSize(1);
  }

  static Stream<ScoreDraft> wrongScores() {
    return Stream.of(
        score(null, "1", null),
        score("user", "-1", null),
        score("user", "1", "yesterday"),
        score("user", "1", "2026-03-01T12:00:00"),
        new ScoreDraft("user", BigDecimal.ONE, null, null, null, null, null),
        new ScoreDraft("user", null, null, null, "Done", null, null),
        new ScoreDraft("user", null, null, null, null, "Graded", null));
  }

  @ParameterizedTest
  @MethodSource("wrongScores")
  void refusesAScoreThatTheSpecificationDoesNotAllow(ScoreDraft draft) {
    assertRefused(grades.score(scene.course.id(), itemId(), draft), CourseRefusal.REQUEST_INVALID);
    assertThat(received).isEmpty();
  }

  @Test
  void gradesNobodyWhomTheAppCannotKnow() {
    assertRefused(
        grades.score(scene.course.id(), itemId(), score("7", "1", null)),
        CourseRefusal.REQUEST_INVALID);
  }

  @Test
  void readsResultsUnderTheNamesThatAppsKnow() {
    var user = user();
    answer(
        "/line-items/1/lineitem/results",
        200,
        "[{\"id\": \"x\", \"userId\": \"7\", \"resultScore\": 0.5, \"resultMaximum\": 1}, {}]");

    var page = done(grades.results(scene.course.id(), itemId(), user, null, 10));

    assertThat(page.items())
        .containsExactly(new Result(user, new BigDecimal("0.5"), BigDecimal.ONE, null));
    assertThat(received.get(0))
        .startsWith("GET /line-items/1/lineitem/results?type_id=2&limit=10&user_id=7 ");
  }

  @Test
  void opensNoLineItemUnderAnIdThatTheGatewayDidNotGive() {
    var other = new Course(CourseId.random(), scene.place("course-2"));
    var ids = scene.lineItemIds();
    for (var id :
        List.of("", ".", "nonsense", itemId() + "x", ids.of(other.id(), item()), "aHR0cDovL3g.")) {
      assertRefused(grades.lineItem(scene.course.id(), id), CourseRefusal.NOT_IN_COURSE);
    }
  }

  @Test
  void refusesAnAppWithoutTheService() {
    scene.allow(Set.of(LtiService.ROSTER));

    assertRefused(
        grades.score(scene.course.id(), itemId(), score("user", "1", null)),
        CourseRefusal.SERVICE_NOT_ALLOWED);
  }

  @Test
  void passesOnThatTheLmsIsBusy() {
    scene.lms.handle(
        "/line-items/1/lineitem/scores",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "90");
          keep(exchange, 429, "");
        });

    var outcome = grades.score(scene.course.id(), itemId(), score(user(), "1", null));

    assertRefused(outcome, CourseRefusal.LMS_BUSY);
    assertThat(((Refused<?>) outcome).retryAfter()).isEqualTo(Optional.of(Duration.ofSeconds(90)));
  }

  private static class ScoreTimesInMemory extends ScoreTimeRepository {

    private final Map<String, ScoreTime> rows = new HashMap<>();

    ScoreTimesInMemory() {
      super(null);
    }

    @Override
    public Optional<ScoreTime> lock(String scoreHash) {
      return Optional.ofNullable(rows.get(scoreHash));
    }

    @Override
    public void add(ScoreTime time) {
      rows.put(time.scoreHash(), time);
    }
  }

  private void send(String given, String grading) {
    var score = given == null ? null : new BigDecimal(given);
    var draft = new ScoreDraft(user(), score, BigDecimal.TEN, null, null, grading, null);
    grades.score(scene.course.id(), itemId(), draft);
  }

  @Test
  void saysThatAGradeIsThereOnceTheLmsHasTakenIt() {
    answer("/line-items/1/lineitem/scores", 200, "");
    send("8", null);

    assertThat(passed.fired()).containsExactly(new ScorePassed(scene.course, item(), user()));
  }

  @Test
  void saysNothingOfScoresThatNobodySees() {
    answer("/line-items/1/lineitem/scores", 200, "");
    send("8", "PendingManual");
    send(null, null);
    answer("/line-items/1/lineitem/scores", 500, "");
    send("8", null);

    assertThat(passed.fired()).isEmpty();
  }
}
