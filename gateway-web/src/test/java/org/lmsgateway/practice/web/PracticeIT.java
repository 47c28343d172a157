package org.lmsgateway.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.openqa.selenium.By;
import org.openqa.selenium.NotFoundException;

/** The practice LMS: the first thing that somebody trying the gateway clicks. */
@ExtendWith(Browser.Extension.class)
class PracticeIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void teacherOpensTheAppInTheCourse(Browser browser) {
    openHere(browser, "as-teacher", "opened");

    assertThat(browser.see(By.tagName("h1")).getText()).isEqualTo("This is what your LMS sent");
    assertThat(browser.textOf("opened")).contains("Ada Example", "Stargazing for Beginners");
    assertThat(browser.textOf("who")).contains("Teacher, in this course");
  }

  @Test
  void studentOpensTheSameLink(Browser browser) {
    openHere(browser, "as-student", "opened");

    assertThat(browser.textOf("opened")).contains("Sam Example");
    assertThat(browser.textOf("who")).contains("Student, in this course");
  }

  @Test
  void withNoPersonalDataNobodyIsNamed(Browser browser) {
    openHere(browser, "without-personal-data", "opened");

    assertThat(browser.textOf("opened")).contains("Somebody whose name the LMS did not send");
    assertThat(browser.driver().getPageSource()).doesNotContain("Sam Example", "sam@");
  }

  @Test
  void appOpensInAWindowOfItsOwn(Browser browser) {
    browser.open(gateway.at("/practice"));
    browser.click(By.cssSelector("#launch-as-teacher button[formtarget=_blank]"));

    browser.await(any -> browser.driver().getWindowHandles().size() == 2);
    var windows = browser.driver().getWindowHandles().toArray(new String[0]);
    browser.driver().switchTo().window(windows[1]);
    browser.awaitPath("/inspector");
    assertThat(browser.textOf("opened")).contains("Ada Example");
    PageCheck.isFit(browser, "inspector");
  }

  @ParameterizedTest
  @CsvSource({
    "expired-token, This launch is over, TOKEN_EXPIRED",
    "wrong-key, Some details from LMS aren't valid, KEY_ID_UNKNOWN",
    "unknown-deployment, Registration details not found, DEPLOYMENT_UNKNOWN"
  })
  void brokenLaunchIsExplained(String launch, String title, String code, Browser browser) {
    openHere(browser, launch, "title");

    assertThat(browser.textOf("title")).isEqualTo(title);
    assertThat(browser.textOf("todo")).isNotBlank();
    browser.click(By.cssSelector("#admin-details summary"));
    assertThat(browser.textOf("code")).isEqualTo(code);
    var listed = gateway.operator().launch(browser.textOf("reference"));
    assertThat(listed.getString("reason")).isEqualTo(code);
  }

  @Test
  void replayIsAcceptedOnceAndRefusedOnce(Browser browser) {
    openHere(browser, "replayed-token");
    browser.driver().switchTo().frame("course-frame");

    var pages =
        browser.await(
            any -> {
              var both = headingIn(browser, "frame-first") + headingIn(browser, "frame-second");
              return both.contains("This is what your LMS sent")
                      && both.contains("This launch is over")
                  ? both
                  : null;
            });
    assertThat(pages).isNotNull();
  }

  @Test
  void reloadedInspectorSaysThatTheLaunchWasShown(Browser browser) {
    browser.open(gateway.at("/practice"));
    browser.click(By.cssSelector("#launch-as-student button[formtarget=_blank]"));
    browser.await(any -> browser.driver().getWindowHandles().size() == 2);
    var windows = browser.driver().getWindowHandles().toArray(new String[0]);
    browser.driver().switchTo().window(windows[1]);
    browser.see("opened");

    browser.driver().navigate().refresh();

    assertThat(browser.textOf("no-launch"))
        .contains("This launch has already been shown", "Go back to your course");
    assertThat(browser.driver().getPageSource()).doesNotContain("Sam Example");
  }

  @Test
  void inspectorWithoutALaunchExplainsItself(Browser browser) {
    browser.open(gateway.at("/inspector"));

    assertThat(browser.textOf("no-launch")).contains("There is no launch to show");
    PageCheck.isFit(browser, "inspector-empty");
  }

  @Test
  void coursePageIsFitForEverybodyAndForAPhone(Browser browser) {
    browser.open(gateway.at("/practice"));

    PageCheck.isFit(browser, "practice");
  }

  private void openHere(Browser browser, String launch) {
    browser.open(gateway.at("/practice"));
    browser.click(By.cssSelector("#launch-" + launch + " button[formtarget=course-frame]"));
  }

  private void openHere(Browser browser, String launch, String awaited) {
    openHere(browser, launch);
    browser.enterFrame("course-frame", awaited);
  }

  /** The heading of the page in a frame inside the course's frame; empty while it loads. */
  private static String headingIn(Browser browser, String frame) {
    try {
      browser.driver().switchTo().frame(frame);
      return browser.driver().findElement(By.tagName("h1")).getText();
    } catch (NotFoundException e) {
      return "";
    } finally {
      browser.driver().switchTo().defaultContent().switchTo().frame("course-frame");
    }
  }
}
