package org.lmsgateway.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.PracticeCourse;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.Select;

/** People come into the practice course and leave it, and the roster, by the gateway, follows. */
@ExtendWith(Browser.Extension.class)
@ResourceLock(PracticeCourse.LOCK)
class CoursePeopleIT {

  private Gateway gateway;
  private PracticeCourse course;

  @BeforeEach
  void beginWithAnEmptyCourse(Browser browser) {
    gateway = PayaraMicroFixture.gateway();
    course = PracticeCourse.startAgain(browser, gateway);
  }

  @AfterEach
  void leaveItAsItWas(Browser browser) {
    PracticeCourse.startAgain(browser, gateway);
  }

  @Test
  void teacherAddsStudentsAndRemovesOne(Browser browser) {
    assertThat(browser.see("person-given").getDomProperty("value")).isEqualTo("Yuki");
    browser.click("add");
    assertThat(browser.textOf("people-notice")).isEqualTo("Yuki Rei is in the course now.");
    assertThat(browser.see(PracticeCourse.row("Yuki Rei")).getText())
        .contains("Yuki Rei", "yuki@school.example", "Student", "Dawn watch");

    course.add("Kim", "Nouveau", "Kim@Other.example");
    course.remove("Mei Sample");

    assertThat(browser.textOf("people-notice"))
        .isEqualTo("Mei Sample is not in the course any more.");
    assertThat(browser.textOf("people-list"))
        .contains("Yuki Rei", "Kim Nouveau", "kim@other.example")
        .doesNotContain("Mei Sample");
    browser.click(By.cssSelector("#launch-as-teacher button[formtarget=course-frame]"));
    browser.enterFrame("course-frame", "opened");
    browser.click("load-roster");
    assertThat(browser.textOf("members")).contains("Kim Nouveau").doesNotContain("Mei Sample");
    assertThat(browser.textOf("roster-result")).isEqualTo("14 people");
  }

  @Test
  void whoOpensTheAppsStays(Browser browser) {
    assertThat(buttons(browser, "Ada Example")).isEmpty();
    assertThat(buttons(browser, "Sam Example")).isEmpty();
    assertThat(buttons(browser, "Tycho Helper")).hasSize(1);
  }

  private static List<WebElement> buttons(Browser browser, String name) {
    return browser.see(PracticeCourse.row(name)).findElements(By.tagName("input"));
  }

  @Test
  void faultLeadsToItsField(Browser browser) {
    course.fill("Other", "Mei", "mei@school.example");
    browser.click("add");

    assertThat(browser.textOf("person-email-fault"))
        .isEqualTo("Somebody in the course has this e-mail address.");
    browser.await(any -> course.focused().equals("person-email"));
    assertThat(browser.see("person-given").getDomProperty("value")).isEqualTo("Other");
    PageCheck.isFit(browser, "practice-people");
  }

  @Test
  void keyboardIsEnough(Browser browser) {
    browser.see("person-email").sendKeys(Keys.ENTER);
    browser.see(PracticeCourse.removeButton("Yuki Rei")).sendKeys(Keys.ENTER);

    browser.await(any -> browser.textOf("people-notice").contains("not in the course any more"));
    assertThat(browser.textOf("people-list")).doesNotContain("Yuki Rei");
  }

  @Test
  void buttonMeansWhoStandsBesideItAlsoOnAnOldPage(Browser browser) {
    var old = browser.driver().getWindowHandle();
    browser.driver().switchTo().newWindow(WindowType.TAB);
    browser.open(gateway.at("/practice"));
    course.remove("Tycho Helper");
    browser.driver().close();
    browser.driver().switchTo().window(old);

    course.remove("Mei Sample");

    assertThat(browser.textOf("people-list")).doesNotContain("Tycho", "Mei").contains("Omar Model");
  }

  @Test
  void removedStudentHasNoGradeUntilTheyComeBack(Browser browser) {
    browser.click(By.cssSelector("#launch-as-teacher button[formtarget=course-frame]"));
    browser.enterFrame("course-frame", "opened");
    browser.click("load-roster");
    browser.see("grade-person");
    new Select(browser.see("grade-person")).selectByVisibleText("Mei Sample");
    browser.fill("grade-score", "9");
    browser.fill("grade-comment", "Well observed");
    browser.click("send-grade");
    browser.await(any -> browser.textOf("grade-result").contains("Well observed"));
    browser.open(gateway.at("/practice"));
    assertThat(browser.textOf("gradebook")).contains("Well observed");

    course.remove("Mei Sample");
    assertThat(browser.textOf("gradebook")).doesNotContain("Mei Sample", "Well observed");

    course.add("Mei", "Sample", "mei@school.example");
    assertThat(browser.textOf("gradebook")).contains("Mei Sample", "Well observed");
  }

  @Test
  void nobodyIsLeftOutOfThePagesWhenSomebodyLeavesBetweenThem(Browser browser) {
    var app = course.apiOfTheTeacher();
    var page = app.get("/members?limit=5");
    var names = new ArrayList<>(names(page));

    course.remove("Tycho Helper");
    while (!page.json().isNull("next")) {
      page = app.get("/members?cursor=" + page.json().getString("next"));
      names.addAll(names(page));
    }

    assertThat(names).hasSize(13).doesNotHaveDuplicates();
    var differences = app.get("/members?cursor=" + page.json().getString("differences"));
    assertThat(changes(differences))
        .as("also what has changed while the pages were read")
        .containsExactly("Tycho Helper DELETED");

    course.add("Kim", "Nouveau", "kim@other.example");
    var more = app.get("/members?cursor=" + differences.json().getString("differences"));
    assertThat(changes(more)).containsExactly("Kim Nouveau ACTIVE");
  }

  private static List<JsonObject> members(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static List<String> changes(Answer answer) {
    return members(answer).stream()
        .map(one -> one.getString("name") + " " + one.getString("status"))
        .toList();
  }

  private static List<String> names(Answer answer) {
    return members(answer).stream().map(one -> one.getString("name")).toList();
  }
}
