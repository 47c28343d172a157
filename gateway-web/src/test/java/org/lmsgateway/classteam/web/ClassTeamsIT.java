package org.lmsgateway.classteam.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;

/** Settings, the app in the course, and the list of courses, of a tenant without Microsoft 365. */
class ClassTeamsIT {

  private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
  private static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

  private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

  private final String title = "Botany " + UUID.randomUUID();
  private Gateway gateway;
  private Api api;
  private TestSchool school;
  private String settings;

  @BeforeEach
  void openSchool() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
    school = TestSchool.open(gateway, api);
    settings = "/tenants/" + school.tenant() + "/class-team-settings";
    var lms = school.lms();
    var registration = lms.registered().getString("id");
    var members = lms.registration(school.tenant(), "class-team");
    assertThat(api.put("/registrations/" + registration, members).status()).isEqualTo(200);
    lms.enter(api.get("/registrations/" + registration).json(), "class-team");
  }

  private void launchAs(String role) {
    var roster = Map.of("context_memberships_url", school.lms().at("/members").toString());
    school
        .lms()
        .sendAlso(
            Map.of(
                ROSTER,
                roster,
                TestLms.LTI + "roles",
                List.of(role),
                TestLms.LTI + "context",
                Map.of("id", "course-9", "title", title)));
  }

  private Answer open(String role) {
    launchAs(role);
    var visitor = new Visitor();
    return visitor.get(school.launch(visitor).location());
  }

  /** What the page does with its ticket; as a browser that keeps no cookie. */
  private Answer act(Answer page, String action) {
    var ticket = TICKET.matcher(page.body());
    assertThat(ticket.find()).as(page.toString()).isTrue();
    return new Visitor()
        .post(gateway.at("/lti/class-team"), Map.of("ticket", ticket.group(1), "action", action));
  }

  private static void assertRefused(Answer page, String code) {
    assertThat(page.status()).as(page.toString()).isEqualTo(200);
    assertThat(page.attribute("data-code")).isEqualTo(code);
  }

  private JsonObject course() {
    var found = api.items("/class-teams?q=" + title.toUpperCase(Locale.ROOT).replace(" ", "%20"));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void tenantDecidesHowItsTeamsAre() {
    var standard = api.get(settings);
    assertThat(standard.json().getString("mode")).isEqualTo("OFF");
    assertThat(standard.json().getJsonArray("matchings")).hasSize(2);

    var matching = Map.of("member", "USERNAME", "key", "UPN", "suffix", "@school.example");
    var saved =
        api.put(
            settings,
            Map.of(
                "mode", "ALL",
                "name", "{course} ({lms})",
                "template", "educationClass",
                "owners", List.of("INSTRUCTOR", "ADMINISTRATOR"),
                "matchings", List.of(matching)));
    assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
    assertThat(saved.json()).isEqualTo(api.get(settings).json());
    assertThat(saved.json().getJsonArray("owners")).hasSize(2);
    assertThat(saved.json().getString("nickname")).isEqualTo("{course}");

    var outdated = api.with("If-Match", standard.header("ETag")).put(settings, Map.of());
    assertThat(outdated.status()).isEqualTo(412);
    assertThat(api.with("If-Match", saved.header("ETag")).put(settings, Map.of()).status())
        .isEqualTo(200);
  }

  @Test
  void faultsAreNamedTogether() {
    var answer =
        api.put(
            settings,
            Map.of(
                "mode", "SOME",
                "name", "{teacher}",
                "owners", List.of(),
                "restrictionGroup", "everybody",
                "matchings", List.of(Map.of("member", "EMAIL", "key", "UPN", "suffix", "' or"))));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(
            answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field") + " " + error.getString("code")))
        .containsExactly(
            "mode NOT_ONE_OF",
            "name MALFORMED",
            "owners REQUIRED",
            "restrictionGroup MALFORMED",
            "matchings[0] MALFORMED");
  }

  @Test
  void patternsAreTriedOnAnExampleAndOnCourses() {
    var patterns = Map.of("name", "Team {course}", "nickname", "{lms}-{id}");
    assertThat(preview(patterns).getString("nickname")).isEqualTo("lms-ast-101");

    open(TestLms.INSTRUCTOR);
    assertThat(preview(patterns).getString("name")).isEqualTo("Team " + title);
    assertThat(api.post(settings + "/preview", Map.of("name", "Team")).status()).isEqualTo(400);
  }

  private JsonObject preview(Map<String, String> patterns) {
    return api.post(settings + "/preview", patterns).json().getJsonArray("items").getJsonObject(0);
  }

  @Test
  void appSaysWhoCanSwitchItOnAndThenWhatIsMissing() {
    var off = open(TestLms.INSTRUCTOR);
    assertRefused(off, "CLASS_TEAM_OFF");
    assertThat(off.body()).doesNotContain("id=\"create\"");
    assertThat(off.header("Content-Security-Policy")).doesNotContain("frame-ancestors 'none'");

    api.put(settings, Map.of("mode", "CHOSEN"));
    var teacher = open(TestLms.INSTRUCTOR);
    assertThat(teacher.attribute("data-state")).isEqualTo("NONE");
    assertThat(teacher.body()).contains("id=\"create\"", "id=\"choose\"");
    assertRefused(act(teacher, "create"), "MICROSOFT_NOT_CONNECTED");
    assertRefused(act(teacher, "choose"), "MICROSOFT_NOT_CONNECTED");

    var student = open(LEARNER);
    assertThat(student.attribute("data-state")).isEqualTo("NONE");
    assertThat(student.body()).doesNotContain("id=\"create\"");
    assertRefused(act(student, "create"), "CLASS_TEAM_FOR_TEACHERS");
  }

  @Test
  void pageIsNothingWithoutALaunch() {
    var visitor = new Visitor();
    assertThat(visitor.get(gateway.at("/lti/class-team")).status()).isEqualTo(200);
    assertThat(visitor.get(gateway.at("/lti/class-team?code=x")).body())
        .contains("id=\"reference\"");
    var forged = visitor.post(gateway.at("/lti/class-team"), Map.of("ticket", "x"));
    assertThat(forged.status()).isEqualTo(410);
    assertThat(forged.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
  }

  @Test
  void adminAsksForATeamAndDisconnectsTheCourse() {
    api.put(settings, Map.of("mode", "CHOSEN"));
    open(TestLms.INSTRUCTOR);
    var path = "/class-teams/" + course().getString("course");
    assertThat(course().getString("state")).isEqualTo("NONE");

    assertThat(api.post(path, Map.of()).json().getString("state")).isEqualTo("WAITING_FOR_OWNER");
    assertThat(api.get(path).json().getString("state")).isEqualTo("WAITING_FOR_OWNER");
    assertThat(open(LEARNER).attribute("data-state")).isEqualTo("WAITING_FOR_OWNER");

    assertThat(api.delete(path).status()).isEqualTo(204);
    assertThat(api.delete(path).status()).isEqualTo(404);
    assertThat(course().getString("state")).isEqualTo("NONE");
  }
}
