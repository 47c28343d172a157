package org.lmsgateway.classteam.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.microsoft.standin.StandInDirectory;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.PracticeCourse;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TestMicrosoft;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * The whole way of a class team: a teacher makes it from the practice course, people come into the
 * course and leave it, and the team in Microsoft Teams, which is played, follows.
 */
@ExtendWith(Browser.Extension.class)
@ResourceLock(PracticeCourse.LOCK)
class FollowedClassIT {

  private static final String TEACHER = "ada";
  private static final List<String> STUDENTS =
      List.of("sam", "tycho", "mei", "omar", "greta", "pablo", "amina", "luc", "priya", "noa");

  private final String domain = TestDirectory.newTenant("public");
  private final StandInDirectory directory = TestMicrosoft.directory(domain);
  private final Map<String, String> accounts = new HashMap<>();

  private Gateway gateway;
  private Api operator;
  private String tenant;
  private PracticeCourse course;

  @BeforeEach
  void connectTheDemoSchool(Browser browser) {
    gateway = PayaraMicroFixture.gateway();
    operator = gateway.operator();
    course = PracticeCourse.startAgain(browser, gateway);
    tenant = operator.items("/registrations?q=/practice").get(0).getString("tenant");
    // Ivan has left the course and Vera has no role in teams: neither shall be in the team.
    Stream.concat(Stream.of(TEACHER, "ivan", "vera", "yuki", "kim"), STUDENTS.stream())
        .forEach(name -> accounts.put(name, directory.user(name + "@school.example")));
    var connection =
        Map.of(
            "directory", domain,
            "clientId", directory.client(),
            "secret", directory.secret());
    assertThat(operator.put("/tenants/" + tenant + "/microsoft", connection).status())
        .isEqualTo(200);
    say("CHOSEN");
  }

  @AfterEach
  void leaveTheDemoSchoolAsItWas(Browser browser) {
    team().ifPresent(one -> operator.delete("/class-teams/" + one.getString("course")));
    say("OFF");
    operator.delete("/tenants/" + tenant + "/microsoft");
    PracticeCourse.startAgain(browser, gateway);
  }

  private void say(String mode) {
    var settings = "/tenants/" + tenant + "/class-team-settings";
    assertThat(operator.put(settings, Map.of("mode", mode)).status()).isEqualTo(200);
  }

  @Test
  void teamFollowsWhoComesIntoTheCourseAndWhoLeavesIt(Browser browser) {
    until(() -> ended().isPresent());
    makeTeam(browser);
    assertThat(directory.groups()).hasSize(1);
    var group = directory.groups().iterator().next();
    var shown = team().orElseThrow();
    assertThat(shown.getString("team")).isEqualTo(group);
    operator.post("/class-team-syncs/" + shown.getString("course") + "/run", Map.of());
    assertThat(directory.members(group)).isEqualTo(ids(TEACHER, STUDENTS));
    var guest = directory.user("guest@school.example");
    directory.join(group, guest);

    browser.open(gateway.at("/practice"));
    course.add("Yuki", "Rei", "yuki@school.example");
    course.add("Kim", "Nouveau", "Kim@School.example");
    course.remove("Mei Sample");
    directory.forgetCalls();
    runNow(browser);

    var expected = ids(TEACHER, STUDENTS);
    expected.remove(accounts.get("mei"));
    expected.addAll(Set.of(accounts.get("yuki"), accounts.get("kim"), guest));
    assertThat(directory.members(group)).isEqualTo(expected);
    assertThat(directory.owners(group)).containsExactly(accounts.get(TEACHER));
    assertThat(writes(directory))
        .as("one call adds both, one removes; nobody else is touched")
        .containsExactlyInAnyOrder(
            "PATCH /groups/" + group,
            "DELETE /groups/" + group + "/members/" + accounts.get("mei") + "/$ref");

    directory.forgetCalls();
    runNow(browser);

    assertThat(directory.members(group)).isEqualTo(expected);
    assertThat(directory.log()).isNotEmpty();
    assertThat(writes(directory)).as("a run again").isEmpty();
  }

  /** As the teacher in the practice course, inside its frame. */
  private void makeTeam(Browser browser) {
    browser.open(gateway.at("/practice"));
    browser.click("teacher-app-class-team");
    browser.enterFrame("course-frame", "create");
    browser.click("create");
    browser.await(
        any -> {
          browser.enterFrame("course-frame", "state");
          var state = browser.see("state").getDomAttribute("data-state");
          if (state.equals("CREATING")) {
            browser.click("look");
          }
          return state.equals("ACTIVE");
        });
    browser.driver().switchTo().defaultContent();
  }

  /** As an admin does, on the page of scheduled tasks. */
  private void runNow(Browser browser) {
    var before = ended().orElseThrow();
    browser.open(gateway.at("/portal/tasks"));
    if (browser.path().equals("/sign-in")) {
      Portal.enter(browser, gateway.username(), gateway.password());
      browser.awaitPath("/portal/tasks");
    }
    browser.click(
        By.xpath("//tr[contains(., 'Demo School')]//*[@aria-label='Run now: Class teams']"));
    until(() -> ended().filter(started -> !started.equals(before)).isPresent());
    assertThat(task().orElseThrow().getString("result")).isEqualTo("DONE");
  }

  /** The list of tasks is made once a minute. */
  private static void until(BooleanSupplier condition) {
    new FluentWait<>(condition)
        .withTimeout(Duration.ofSeconds(90))
        .pollingEvery(Duration.ofMillis(200))
        .until(BooleanSupplier::getAsBoolean);
  }

  private Optional<JsonObject> task() {
    return Optional.of(operator.get("/tasks/class-team-sync." + tenant))
        .filter(answer -> answer.status() == 200)
        .map(answer -> answer.json());
  }

  /** When the run began that has ended last; empty while one is in progress. */
  private Optional<String> ended() {
    return task()
        .filter(task -> task.containsKey("lastedSeconds"))
        .map(task -> task.getString("startedAt"));
  }

  /** The practice course, if it has a team. */
  private Optional<JsonObject> team() {
    return operator.items("/class-teams?q=Stargazing").stream()
        .filter(pair -> pair.getString("tenant").equals(tenant) && pair.containsKey("team"))
        .findAny();
  }

  private Set<String> ids(String teacher, List<String> students) {
    return Stream.concat(Stream.of(teacher), students.stream())
        .map(accounts::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> writes(StandInDirectory directory) {
    return directory.log().stream().filter(request -> !request.startsWith("GET ")).toList();
  }
}
