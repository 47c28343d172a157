package org.lmsgateway.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.PracticeCourse;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/**
 * What an app does in a course, the whole way through the gateway: the inspector in the practice
 * LMS's frame, by the gateway's API, to the practice LMS's services and back.
 */
@ExtendWith(Browser.Extension.class)
@ResourceLock(PracticeCourse.LOCK)
class CourseServicesIT {

  private static final By ADD = By.id("add-content");

  private Gateway gateway;

  @BeforeEach
  void beginWithAnEmptyCourse(Browser browser) {
    gateway = PayaraMicroFixture.gateway();
    PracticeCourse.startAgain(browser, gateway);
  }

  @Test
  void teacherAddsContentAndOpensIt(Browser browser) {
    choose(browser, "reading", "exercise");

    assertThat(browser.textOf("added")).contains("Finding the Pole Star", "Star chart exercise");
    leaveFrame(browser);
    browser.await(any -> browser.textOf("content").contains("/samples/reading"));
    assertThat(browser.textOf("content")).contains("/samples/exercise");
    assertThat(browser.textOf("gradebook")).contains("Star chart exercise", "out of 10");

    openLink(browser, "Star chart exercise", "As a student");

    assertThat(browser.textOf("opened")).contains("Sam Example");
    assertThat(browser.textOf("where")).contains("Star chart exercise");
    assertThat(browser.textOf("which")).contains("/lti/apps/launch-inspector/samples/exercise");
    assertThat(browser.textOf("custom")).contains("sample", "exercise");
  }

  @Test
  void teacherWhoChoosesNothingAddsNothing(Browser browser) {
    enter(browser, ADD);
    browser.click("choose-nothing");
    browser.enterFrame("course-frame", "added");

    assertThat(browser.textOf("added")).contains("Nothing was added");
    leaveFrame(browser);
    assertThat(browser.textOf("content")).contains("Nothing has been added yet");
  }

  @Test
  void rosterShowsEverybodyInTheCourse(Browser browser) {
    openAsTeacher(browser);

    browser.click("load-roster");

    assertThat(browser.textOf("members"))
        .contains("Ada Example", "Teacher", "Mei Sample", "mei@school.example", "Student")
        .contains("Teaching assistant", "Ivan Primer (inactive)");
    assertThat(browser.textOf("roster-result")).isEqualTo("13 people");
    browser.click(By.cssSelector("#calls summary"));
    assertThat(browser.textOf("call-list")).contains("GET /courses/", "/members", "200");
  }

  @Test
  void gradeAppearsInTheGradebook(Browser browser) {
    openAsTeacher(browser);

    grade(browser, "Mei Sample", "8.7", "Well observed");
    assertThat(browser.textOf("grade-result")).contains("8.7", "10", "Well observed");
    // Once more: a later grade replaces the earlier one, in the same column.
    grade(browser, "Mei Sample", "9", "Even better");
    browser.await(any -> browser.textOf("grade-result").contains("Even better"));

    leaveFrame(browser);
    browser.await(any -> browser.textOf("gradebook").contains("Even better"));
    assertThat(browser.textOf("gradebook"))
        .containsOnlyOnce("Launch inspector")
        .doesNotContain("Well observed");
    assertThat(browser.see("changed").getText()).contains("The gradebook has changed");
  }

  @Test
  void gradeOfAChosenLinkGetsIntoItsOwnColumnAndIsReviewed(Browser browser) {
    choose(browser, "review");
    openLink(browser, "Observation diary", "As the teacher");

    grade(browser, "Omar Model", "7", "");
    leaveFrame(browser);

    browser.await(any -> browser.textOf("gradebook").contains("70"));
    assertThat(browser.textOf("gradebook")).doesNotContain("Launch inspector");
    enter(browser, By.cssSelector("button[id^=review-]"));
    assertThat(browser.textOf("which")).contains("LtiSubmissionReviewRequest");
  }

  @Test
  void studentCannotUseTheServices(Browser browser) {
    enter(browser, By.cssSelector("#launch-as-student button[formtarget=course-frame]"));

    assertThat(browser.textOf("teachers-only")).isNotBlank();
    assertThat(browser.driver().findElements(By.id("course"))).isEmpty();
    assertThat(browser.driver().getPageSource()).doesNotContain("data-token");
  }

  @Test
  void courseWithGradesIsFitForEverybodyAndForAPhone(Browser browser) {
    choose(browser, "exercise", "review");
    openLink(browser, "Observation diary", "As the teacher");
    grade(browser, "Omar Model", "7", "Careful work");
    leaveFrame(browser);
    browser.await(any -> browser.textOf("gradebook").contains("Careful work"));

    PageCheck.isFit(browser, "practice-course");
  }

  @Test
  void servicesInTheInspectorAreFitForEverybodyAndForAPhone(Browser browser) {
    browser.click(By.cssSelector("#launch-as-teacher button[formtarget=_blank]"));
    var windows = browser.await(any -> two(browser));
    browser.driver().switchTo().window(windows[1]);
    browser.click("load-roster");
    browser.see("grade-person");

    PageCheck.isFit(browser, "inspector-course");
  }

  private static String[] two(Browser browser) {
    var windows = browser.driver().getWindowHandles().toArray(new String[0]);
    return windows.length == 2 ? windows : null;
  }

  private static void openAsTeacher(Browser browser) {
    enter(browser, By.cssSelector("#launch-as-teacher button[formtarget=course-frame]"));
  }

  /** Opens something in the course's frame, and goes on in it. */
  private static void enter(Browser browser, By button) {
    browser.click(button);
    browser.enterFrame("course-frame", "opened");
  }

  private static void leaveFrame(Browser browser) {
    browser.driver().switchTo().defaultContent();
  }

  private static void choose(Browser browser, String... items) {
    enter(browser, ADD);
    for (var item : new HashSet<>(List.of(items))) {
      browser.click("item-" + item);
    }
    browser.click("choose-add");
    browser.enterFrame("course-frame", "added");
  }

  private static void openLink(Browser browser, String title, String button) {
    leaveFrame(browser);
    enter(
        browser,
        By.xpath(
            "//article[h3[normalize-space()='"
                + title
                + "']]//button[normalize-space()='"
                + button
                + "']"));
  }

  private static void grade(Browser browser, String person, String score, String comment) {
    if (!browser.see("grade").findElement(By.id("grade-person")).isDisplayed()) {
      browser.click("load-roster");
    }
    new Select(browser.see("grade-person")).selectByVisibleText(person);
    browser.fill("grade-score", score);
    browser.fill("grade-comment", comment);
    browser.click("send-grade");
    browser.await(any -> browser.textOf("grade-result").startsWith("The LMS has kept"));
  }
}
