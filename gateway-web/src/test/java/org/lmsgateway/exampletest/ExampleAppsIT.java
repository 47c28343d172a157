package org.lmsgateway.exampletest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.lmsgateway.test.services.LmsServices;
import org.openqa.selenium.By;

/** The example apps, launched from an LMS on another site, as a teacher does. */
@ExtendWith(Browser.Extension.class)
class ExampleAppsIT {

  private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";

  private Gateway gateway;
  private TestSchool school;
  private TestLms lms;
  private LmsServices services;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
    school = TestSchool.open(gateway);
    lms = school.lms();
    services = LmsServices.open(lms);
  }

  /** Adds the app to the registration, and lets the LMS launch it. */
  private void use(ExampleApp example) {
    var app = example.app().getString("id");
    var id = lms.registered().getString("id");
    Map<String, Object> registration = new HashMap<>(lms.registered());
    registration.put("apps", List.of(app));
    lms.enter(gateway.operator().put("/registrations/" + id, registration).json(), app);
  }

  private void openInCourse(Browser browser, String awaited) {
    browser.open(lms.coursePage(1));
    browser.enterFrame("frame0", awaited);
  }

  private void enter(Browser browser) {
    openInCourse(browser, "continue");
    browser.click("continue");
  }

  @ParameterizedTest
  @EnumSource
  void asksAPersonWhomTheBrowserDoesNotKnowOnce(ExampleApp example, Browser browser) {
    use(example);
    openInCourse(browser, "ask");
    assertThat(browser.textOf("ask")).contains("You are about to use Stars as Tess Teacher");

    browser.click("continue");
    assertThat(browser.textOf("who")).isEqualTo("Tess Teacher in Botany, /");

    openInCourse(browser, "who");
    assertThat(browser.textOf("who")).isEqualTo("Tess Teacher in Botany, /");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void opensTheContentThatALinkLeadsTo(ExampleApp example, Browser browser) {
    use(example);
    lms.linkTo("/chapter/3");

    enter(browser);

    assertThat(browser.textOf("who")).isEqualTo("Tess Teacher in Botany, /chapter/3");
  }

  /** Login CSRF: the code of a launch of one's own, sent to somebody else. */
  @ParameterizedTest
  @EnumSource
  void doesNotMakeSomebodyElseOfAPersonWithoutAsking(ExampleApp example, Browser browser) {
    use(example);
    browser.open(school.launch(new Visitor()).location());
    browser.click("continue");
    assertThat(browser.textOf("who")).startsWith("Tess Teacher");

    lms.sendAlso(Map.of("sub", "user-666", "name", "Mallory <b>Attacker</b>"));
    browser.open(school.launch(new Visitor()).location());

    assertThat(browser.textOf("ask")).contains("Mallory <b>Attacker</b>");
    browser.open(example.at("/"));
    assertThat(browser.textOf("who")).startsWith("Tess Teacher");
  }

  @ParameterizedTest
  @EnumSource
  void takesNoFormOfAnotherSite(ExampleApp example) {
    use(example);
    var visitor = new Visitor();
    visitor.get(school.launch(visitor).location());

    Answer answer = visitor.post(example.at("/continue"), Map.of("next", "/"));

    assertThat(answer.status()).isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource
  void showsTheRosterAndWritesAGrade(ExampleApp example, Browser browser) {
    use(example);
    services.roster().clear();
    services.roster().add("user-8", "Sam Student", LEARNER);

    enter(browser);
    assertThat(browser.see(By.className("member")).getText()).startsWith("Sam Student");
    browser.see(By.name("stars")).sendKeys("4");
    browser.click(By.cssSelector(".member button"));

    assertThat(browser.textOf("done")).isEqualTo("The grade is in the gradebook.");
    var column = services.grades().lineItems().get(0);
    assertThat(column.getString("label")).isEqualTo("Stars");
    var number = column.getString("id").replaceFirst("^.*/([^/]+)/lineitem.*$", "$1");
    var score = services.grades().scores(number).get(0);
    assertThat(score.getString("userId")).isEqualTo("user-8");
    assertThat(score.getJsonNumber("scoreGiven").intValue()).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource
  void returnsTheContentThatATeacherChose(ExampleApp example, Browser browser) {
    use(example);
    lms.sendAlso(services.deepLinkingRequest(Map.of()));

    enter(browser);
    browser.click("chapter");

    browser.await(any -> !services.deepLinkingReturn().responses().isEmpty());
    assertThat(services.deepLinkingReturn().lastResponse().toString())
        .contains("Stars, chapter 3", lms.targetLink() + "/chapter/3");
  }
}
