package org.lmsgateway.launch.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.TestCourse;
import org.lmsgateway.test.TestCourse.Storage;
import org.lmsgateway.test.TlsGateway;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver.TargetLocator;

/**
 * Launches in iframes of an LMS at another site, over TLS, in a browser that blocks third-party
 * cookies; the LMS's hints work once. A proxy that strips {@code Partitioned} makes the browser one
 * that keeps no cookie in a frame at all.
 */
@ExtendWith(Browser.Extension.class)
@ResourceLock("TLS gateway")
class CookielessLaunchIT {

  private TlsGateway gateway;

  @BeforeEach
  void start() {
    gateway = TlsGateway.running();
  }

  @Test
  void partitionedCookieTiesTheLaunch(Browser browser) {
    var course = TestCourse.open(gateway, Storage.NONE);

    browser.open(course.page(1));

    assertOpensInFrame(browser, 0);
    assertThat(gateway.requests())
        .anyMatch(request -> request.startsWith("GET /lti/cookie-check/"))
        .contains("POST /lti/launch")
        .doesNotContain("POST /lti/launch/stored");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void browserThatKeptACookieInThisLmsIsNotTriedAgain(Browser browser) {
    var course = TestCourse.open(gateway, Storage.NONE);
    browser.open(course.page(1));
    assertOpensInFrame(browser, 0);
    browser.driver().switchTo().defaultContent();
    gateway = TlsGateway.running();

    browser.open(course.page(1));

    assertOpensInFrame(browser, 0);
    assertThat(gateway.requests()).noneMatch(request -> request.contains("cookie-check"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CURRENT", "OLDER", "IN_A_FRAME"})
  void pageOfTheLmsKeepsTheSecret(Storage storage, Browser browser) {
    gateway.stripPartitioned();
    var course = TestCourse.open(gateway, storage);

    browser.open(course.page(1));

    assertOpensInFrame(browser, 0);
    assertThat(gateway.requests()).contains("POST /lti/launch", "POST /lti/launch/stored");
    assertThat(browser.consoleErrors()).isEmpty();
    browser.driver().switchTo().defaultContent();
    if (storage == Storage.IN_A_FRAME) {
      browser.driver().switchTo().frame("post_message_forwarding");
    }
    assertThat(browser.driver().executeScript("return heard.length")).isNotEqualTo(0L);
    assertThat(browser.driver().executeScript("return kept.size")).isEqualTo(0L);
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "CURRENT"})
  void launchesSideBySideBothOpen(Storage storage, Browser browser) {
    if (storage != Storage.NONE) {
      gateway.stripPartitioned();
    }
    var course = TestCourse.open(gateway, storage);

    browser.open(course.page(2));

    assertOpensInFrame(browser, 0);
    assertOpensInFrame(browser, 1);
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void newWindowOpensTheAppWhereNothingCanBeKept(Browser browser) {
    gateway.stripPartitioned();
    var course = TestCourse.open(gateway, Storage.SILENT);
    browser.open(course.page(1));

    offerIn(browser, 0);
    browser.screenshot("cookieless-offer", 1280, 800);
    openWindow(browser, "open");

    assertThat(browser.textOf("opened")).contains("Tess Teacher", "Botany");
    browser.driver().close();
    toCourse(browser).frame("frame0");
    assertThat(browser.textOf("title")).isEqualTo("The app is open in another window");
    browser.screenshot("cookieless-opened", 1280, 800);
  }

  /** The hint is used: the page must not offer what the LMS will refuse. */
  @Test
  void reloadedPageDoesNotOfferTheWindowAgain(Browser browser) {
    gateway.stripPartitioned();
    browser.open(TestCourse.open(gateway, Storage.NONE).page(1));
    offerIn(browser, 0);
    openWindow(browser, "open");
    browser.see("opened"); // a window that still loads may not close
    browser.driver().close();
    toCourse(browser).frame("frame0");

    browser.driver().executeScript("location.reload()");

    assertThat(browser.textOf("todo")).contains("go back to your course");
    assertThat(browser.driver().findElements(By.id("open"))).isEmpty();
  }

  @Test
  void windowsOfLaunchesSideBySideBothOpen(Browser browser) {
    gateway.stripPartitioned();
    browser.open(TestCourse.open(gateway, Storage.NONE).page(2));

    for (int frame : new int[] {0, 1}) {
      offerIn(browser, frame);
      openWindow(browser, "open");
      assertThat(browser.textOf("opened")).contains("Tess Teacher");
      browser.driver().close();
      toCourse(browser);
    }
  }

  @Test
  void linkOpensTheAppWhereTheWindowIsBlocked(Browser browser) {
    gateway.stripPartitioned();
    browser.open(TestCourse.open(gateway, Storage.NONE).page(1));
    offerIn(browser, 0);
    browser.driver().executeScript("window.open = () => null");
    browser.click("open");
    assertThat(browser.textOf("blocked")).startsWith("Your browser has blocked the new window");

    openWindow(browser, "open-link");

    assertThat(browser.textOf("opened")).contains("Tess Teacher");
  }

  @Test
  void cookiePageComesOnlyWhenTheWindowHasNoCookieEither(Browser browser) {
    gateway.dropCookies();
    var course = TestCourse.open(gateway, Storage.NONE);
    browser.open(course.page(1));
    offerIn(browser, 0);

    openWindow(browser, "open");

    assertThat(browser.textOf("title")).isEqualTo("Cookies can't be found");
    assertThat(course.reasonOf(browser.textOf("reference"))).isEqualTo("WINDOW_COOKIE_MISSING");
  }

  /** The secret goes to the origin of the LMS's authorization address and to no other. */
  @Test
  void pageOfAnotherOriginIsNotToldTheSecret(Browser browser) {
    gateway.stripPartitioned();
    browser.open(TestCourse.open(gateway, Storage.OF_OTHER_ORIGIN).page(1));

    offerIn(browser, 0);

    browser.driver().switchTo().defaultContent();
    assertThat(browser.driver().executeScript("return heard.map(told => told.subject)").toString())
        .contains("lti.capabilities")
        .doesNotContain("put_data");
  }

  /**
   * Login CSRF: an attacker begins a launch, keeps the LMS's answer and the secret, and has a
   * victim post them, from a site of theirs, to the address that takes the secret.
   */
  @Test
  void foreignStateThatAnotherSitePostsIsRefusedByItsOrigin(Browser browser) {
    var course = TestCourse.open(gateway, Storage.CURRENT);

    browser.open(course.attack("/lti/launch/stored"));

    assertThat(browser.textOf("title")).isEqualTo("Some details from LMS aren't valid");
    var reference = browser.textOf("reference");
    assertThat(course.reasonOf(reference)).isEqualTo("SECRET_FROM_OTHER_SITE");
  }

  /** The same at the address that the LMS answers to: the victim's LMS does not know the secret. */
  @Test
  void foreignStateThatAnotherSiteHasAnsweredIsRefusedWithoutItsSecret(Browser browser) {
    var course = TestCourse.open(gateway, Storage.CURRENT);

    browser.open(course.attack("/lti/launch"));

    assertThat(browser.textOf("title")).isEqualTo("This launch is over");
    var reference = browser.textOf("reference");
    assertThat(course.reasonOf(reference)).isEqualTo("STORED_SECRET_MISSING");
  }

  private static void offerIn(Browser browser, int frame) {
    browser.enterFrame("frame" + frame, "offer");
    assertThat(browser.textOf("offer")).startsWith("Open the app in a new window");
  }

  private static void openWindow(Browser browser, String link) {
    var before = browser.driver().getWindowHandles();
    browser.click(link);
    browser.await(any -> browser.driver().getWindowHandles().size() > before.size());
    var opened = browser.driver().getWindowHandles();
    opened.removeAll(before);
    browser.driver().switchTo().window(opened.iterator().next());
  }

  private static TargetLocator toCourse(Browser browser) {
    var windows = browser.driver().getWindowHandles();
    return browser.driver().switchTo().window(windows.iterator().next()).switchTo();
  }

  private static void assertOpensInFrame(Browser browser, int frame) {
    browser.enterFrame("frame" + frame, "opened");
    assertThat(browser.textOf("opened")).as("frame " + frame).contains("Tess Teacher", "Botany");
  }
}
