package org.lmsgateway.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.services.AppInCourse;
import org.lmsgateway.test.services.Fault;
import org.lmsgateway.test.services.RosterEndpoint;

/** The roster of a course, as an app gets it through the API. */
class MembersIT {

  private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

  private Gateway gateway;
  private AppInCourse app;
  private RosterEndpoint lms;

  @BeforeEach
  void launch() {
    gateway = PayaraMicroFixture.gateway();
    app = AppInCourse.open(gateway, "ROSTER");
    lms = app.services().roster();
  }

  private Answer get(String query) {
    return app.api().get(app.path("/members") + query);
  }

  private static List<JsonObject> items(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static void assertProblem(Answer answer, int status, String code, String party) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().getString("code")).isEqualTo(code);
    assertThat(answer.json().getString("party", "")).isEqualTo(party);
  }

  @Test
  void listsTheMembersOfTheCourse() {
    var answer = get("");

    assertThat(items(answer)).hasSize(4);
    assertThat(answer.json().get("next")).isEqualTo(JsonValue.NULL);
    var teacher = items(answer).get(3);
    assertThat(teacher.getString("id")).isEqualTo(app.teacher());
    assertThat(teacher.getString("name")).isEqualTo("Tess Teacher");
    assertThat(teacher.getString("status")).isEqualTo("ACTIVE");
    assertThat(teacher.getJsonArray("roles").getString(0)).isEqualTo(TestLms.INSTRUCTOR);
    assertThat(teacher).doesNotContainKeys("lmsId", "claims", "picture");
  }

  @Test
  void tellsNoNamesToAnAppThatShallNotKnowThem() {
    var secretive =
        AppInCourse.open(gateway, Map.of("services", List.of("ROSTER"), "claims", "NONE"));

    var answer = secretive.api().get(secretive.path("/members"));

    assertThat(items(answer)).hasSize(4);
    assertThat(answer.body()).doesNotContain("Tess", "@school.example", "user-7");
  }

  @Test
  void goesFromPageToPage() {
    var first = get("?limit=3");
    var second = get("?cursor=" + first.json().getString("next"));

    assertThat(items(first)).hasSize(3);
    assertThat(items(second)).hasSize(1);
    assertThat(second.json().get("next")).isEqualTo(JsonValue.NULL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Learner",
        "http%3A%2F%2Fpurl.imsglobal.org%2Fvocab%2Flis%2Fv2%2Fmembership%23Learner"
      })
  void filtersByRole(String role) {
    assertThat(items(get("?role=" + role)))
        .hasSize(3)
        .allMatch(member -> member.getJsonArray("roles").getString(0).equals(LEARNER));
    assertThat(lms.last().query("role")).isEqualTo(LEARNER);
  }

  @Test
  void comesBackForDifferences() {
    lms.offerDifferences(URI.create(lms.address() + "&since=7"));
    var differences = get("").json().getString("differences");
    lms.clear();
    lms.add(Json.createObjectBuilder(Map.of("user_id", "user-7", "status", "Deleted")).build());

    var changed = items(get("?cursor=" + differences));

    assertThat(lms.last().query("since")).isEqualTo("7");
    assertThat(changed).hasSize(1);
    assertThat(changed.get(0).getString("id")).isEqualTo(app.teacher());
    assertThat(changed.get(0).getString("status")).isEqualTo("DELETED");
  }

  private HttpResponse<String> stream(String query) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(gateway.at("/api/v1" + app.path("/members") + query))
            .header("Accept", "application/x-ndjson")
            .header("Authorization", "Bearer " + app.token())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static JsonObject last(HttpResponse<String> answer) {
    var lines = answer.body().lines().toList();
    return Json.createReader(new StringReader(lines.get(lines.size() - 1))).readObject();
  }

  @Test
  void streamsAllMembersLineByLine() throws Exception {
    lms.clear();
    for (int i = 0; i < 450; i++) {
      lms.add("user-" + i, "Member " + i, "Learner");
    }
    lms.pageSize(100);

    var answer = stream("?limit=200");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").get())
        .startsWith("application/x-ndjson");
    assertThat(answer.body().lines()).hasSize(451).first().asString().contains("Member 0");
    assertThat(last(answer).getBoolean("end")).isTrue();
    assertThat(lms.received()).hasSize(5);
  }

  @Test
  void endsAStreamWithTheProblemThatStoppedIt() throws Exception {
    lms.pageSize(3);
    lms.failNext(Fault.none(), Fault.forbidden());

    var answer = stream("");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines()).hasSize(4);
    var problem = last(answer).getJsonObject("problem");
    assertThat(problem.getString("code")).isEqualTo("LMS_DENIED");
    assertThat(problem.getString("party")).isEqualTo("lms_admin");
  }

  @Test
  void refusesAStreamThatCannotBeginWithAStatus() throws Exception {
    lms.failNext(Fault.forbidden());

    var answer = stream("");

    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.headers().firstValue("Content-Type").get())
        .startsWith("application/problem+json");
  }

  @Test
  void saysWhoseFaultItIs() {
    lms.failNext(Fault.forbidden());
    assertProblem(get(""), 502, "LMS_DENIED", "lms_admin");

    lms.failNext(Fault.notFound());
    assertProblem(get(""), 404, "NOT_IN_COURSE", "app");

    lms.failNext(Fault.html());
    assertProblem(get(""), 502, "LMS_ANSWER_UNREADABLE", "lms");

    lms.failNext(Fault.link("<https://attacker.example/x>; rel=\"next\""));
    assertProblem(get(""), 502, "LMS_ANSWER_UNREADABLE", "lms");

    assertProblem(get("?role=Teacher"), 422, "REQUEST_INVALID", "app");
  }

  @Test
  void tellsWhenABusyLmsMayBeAskedAgain() {
    lms.failNext(Fault.tooManyRequests(120));

    var answer = get("");

    assertProblem(answer, 503, "LMS_BUSY", "lms");
    assertThat(answer.header("Retry-After")).isEqualTo("120");
    assertThat(answer.json().getInt("lmsStatus")).isEqualTo(429);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cursor=invented", "limit=0", "limit=many"})
  void refusesAPageThatCannotBe(String query) {
    assertProblem(get("?" + query), 400, "FIELDS_INVALID", "");
  }

  @Test
  void refusesTheCursorOfAnotherApp() {
    var cursor = get("?limit=1").json().getString("next");
    var other = AppInCourse.open(gateway, "ROSTER");

    var answer = other.api().get(other.path("/members?cursor=" + cursor));

    assertProblem(answer, 400, "FIELDS_INVALID", "");
  }

  @Test
  void isForAppsWithTheServiceAndTheCourse() {
    var other = AppInCourse.open(gateway, "GROUPS");

    assertProblem(other.api().get(other.path("/members")), 403, "SERVICE_NOT_ALLOWED", "admin");
    assertProblem(other.api().get(app.path("/members")), 404, "COURSE_NOT_FOUND", "app");
    assertProblem(app.api().get("/courses/none/members"), 404, "COURSE_NOT_FOUND", "app");
    assertThat(gateway.operator().get(app.path("/members")).status()).isEqualTo(403);
  }
}
