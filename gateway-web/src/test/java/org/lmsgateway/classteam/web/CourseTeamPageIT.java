package org.lmsgateway.classteam.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.microsoft.standin.StandInDirectory;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TestEntra;
import org.lmsgateway.test.TestEntra.Person;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestMicrosoft;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.lmsgateway.test.services.LmsServices;
import org.lmsgateway.test.services.RosterEndpoint;
import org.openqa.selenium.By;

/** One course and its team, with a roster and a directory that are played. */
@ExtendWith(Browser.Extension.class)
class CourseTeamPageIT {

  private final String title = "Botany " + UUID.randomUUID();
  private final String domain = TestDirectory.newTenant("public");
  private final StandInDirectory directory = TestMicrosoft.directory(domain);
  private Gateway gateway;
  private Api api;
  private String tenant;
  private RosterEndpoint roster;
  private String course;

  /** A teacher and a learner who are known, one learner who is not, and one without an address. */
  @BeforeEach
  void openCourse() {
    gateway = PayaraMicroFixture.gateway();
    api = gateway.operator();
    var school = TestSchool.open(gateway, api);
    tenant = school.tenant();
    var lms = school.lms();
    var registration = lms.registered().getString("id");
    var members = lms.registration(tenant, "class-team");
    assertThat(api.put("/registrations/" + registration, members).status()).isEqualTo(200);
    lms.enter(api.get("/registrations/" + registration).json(), "class-team");
    roster = LmsServices.open(lms).roster();
    roster.clear();
    roster.add("user-1", "Anna Known", "Learner");
    roster.add("user-2", "Ben Unknown", "Learner");
    roster.add(nameless("user-3", "Cleo Silent"));
    roster.add("user-7", "Tess Teacher", "Instructor");
    directory.user("user-1@school.example");
    directory.user("user-7@school.example");
    lms.sendAlso(Map.of(TestLms.LTI + "context", Map.of("id", LmsServices.COURSE, "title", title)));
    switchOn("CHOSEN");
    var visitor = new Visitor();
    visitor.get(school.launch(visitor).location());
    course =
        api.items("/class-teams?" + Visitor.encode(Map.of("q", title))).get(0).getString("course");
  }

  private static JsonObject nameless(String id, String name) {
    return Json.createObjectBuilder(
            Map.of("status", "Active", "user_id", id, "name", name, "roles", List.of("Learner")))
        .build();
  }

  private void switchOn(String mode) {
    var settings = "/tenants/" + tenant + "/class-team-settings";
    assertThat(api.put(settings, Map.of("mode", mode)).status()).isEqualTo(200);
  }

  private void connect() {
    var body =
        Map.of("directory", domain, "clientId", directory.client(), "secret", directory.secret());
    assertThat(api.put("/tenants/" + tenant + "/microsoft", body).status()).isEqualTo(200);
  }

  private void open(Browser browser) {
    browser.open(gateway.at("/portal/class-teams/course?course=" + course));
    browser.see("main");
  }

  private static void awaitState(Browser browser, String state) {
    browser.await(any -> state.equals(browser.see("state").getDomAttribute("data-state")));
  }

  private static String trouble(Browser browser) {
    return browser.see("trouble").getDomAttribute("data-code");
  }

  @Test
  void adminAsksForATeamTriesAndSynchronises(Browser browser) {
    connect();
    Portal.signIn(browser, gateway);
    browser.open(gateway.at("/portal/class-teams?" + Visitor.encode(Map.of("text", title))));
    browser.click(By.linkText(title));
    browser.awaitPath("/portal/class-teams/course");
    browser.click("want");
    awaitState(browser, "WAITING_FOR_OWNER");
    assertThat(browser.textOf("unmatched-none")).contains("Nobody has read the roster");

    browser.click("dry-run");
    assertThat(browser.textOf("plan"))
        .contains("The team would be made.", "2 people would be added", "One person would become");
    assertThat(browser.textOf("unmatched"))
        .contains("Ben Unknown", "Nobody in the directory has", "Cleo Silent", "says nothing");
    assertThat(directory.groups()).isEmpty();

    browser.click("run");
    awaitState(browser, "ACTIVE");
    assertThat(browser.textOf("said")).startsWith("Done");
    assertThat(browser.textOf("matched")).isEqualTo("2");
    assertThat(browser.textOf("unmatched-in-all")).isEqualTo("2");
    var group = directory.groups().iterator().next();
    assertThat(directory.members(group)).hasSize(2);

    browser.click("dry-run");
    assertThat(browser.textOf("plan")).contains("Nothing:");
    PageCheck.isFit(browser, "class-team");
  }

  @Test
  void pageSpeaksFrenchOnAPhone(Browser browser) {
    connect();
    api.post("/class-teams/" + course, Map.of());
    Portal.signIn(browser, gateway);
    browser.speak(gateway, "fr");
    browser.resize(Browser.PHONE_WIDTH, Browser.PHONE_HEIGHT);
    open(browser);
    browser.click("dry-run");

    assertThat(browser.textOf("plan")).contains("L’équipe serait créée.");
    PageCheck.isFit(browser, "class-team-fr");
    assertThat(browser.barriers()).as("barriers on a phone").isEmpty();
  }

  @Test
  void whatKeepsTheTeamIsToldWithCauseAndFix(Browser browser) {
    api.post("/class-teams/" + course, Map.of());
    Portal.signIn(browser, gateway);
    open(browser);
    browser.click("run");
    assertThat(browser.textOf("trouble"))
        .contains("Not connected to Microsoft 365", "Cause:", "What helps:");
    PageCheck.isFit(browser, "class-team-trouble");

    switchOn("OFF");
    browser.driver().navigate().refresh();
    assertThat(trouble(browser)).isEqualTo("CLASS_TEAM_OFF");
    browser.click("run");
    browser.awaitAnswers();
    assertThat(trouble(browser)).isEqualTo("CLASS_TEAM_OFF");
  }

  @Test
  void emptyRosterSaysSo(Browser browser) {
    connect();
    roster.clear();
    api.post("/class-teams/" + course, Map.of());
    Portal.signIn(browser, gateway);
    open(browser);
    browser.click("run");

    assertThat(browser.textOf("said")).contains("what it waits for");
    awaitState(browser, "WAITING_FOR_OWNER");
    assertThat(browser.textOf("unmatched-none")).contains("An empty roster removes nobody");
  }

  @Test
  void hundredsWhoWereNotFoundAreCounted(Browser browser) {
    connect();
    for (int i = 100; i < 350; i++) {
      roster.add("user-" + i, "Person " + i, "Learner");
    }
    roster.pageSize(50);
    api.post("/class-teams/" + course, Map.of());
    Portal.signIn(browser, gateway);
    open(browser);
    browser.click("run");

    assertThat(browser.textOf("unshown")).contains("152 more people");
    assertThat(browser.driver().findElements(By.cssSelector("#unmatched tbody tr"))).hasSize(100);
  }

  @Test
  @ResourceLock("Entra ID")
  void onlyAdminsOfTheOwnTenantSeeTheCourse(Browser browser) {
    api.post("/class-teams/" + course, Map.of());
    var elsewhere = TestDirectory.newDirectory("public");
    api.create("/tenants", Map.of("tenant", elsewhere));

    TestEntra.send(Person.of(elsewhere, "Ada Admin", "Gateway.Admin"));
    try {
      open(browser);
      browser.click("provider-sign-in");
      browser.awaitPath("/portal/class-teams/course");
      assertThat(browser.textOf("main")).contains("No such course").doesNotContain(title);
      assertThat(browser.driver().findElements(By.id("run"))).isEmpty();
      browser.driver().manage().deleteAllCookies();

      TestEntra.send(Person.of(elsewhere, "Ed Educator", "Gateway.Educator"));
      browser.open(gateway.at("/portal/class-teams/course?course=" + course));
      browser.click("provider-sign-in");
      browser.see("switch-accounts");
      assertThat(browser.textOf("main")).contains("permission").doesNotContain(title);
    } finally {
      TestEntra.send(TestEntra.OPERATOR);
    }
  }
}
