package org.lmsgateway.launch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestSchool;
import org.openqa.selenium.By;

/** Launches in iframes of an LMS at another site, as LMSs open apps. */
@ExtendWith(Browser.Extension.class)
class FramedLaunchIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void appOpensInAnIframeOfAnotherSite(Browser browser) {
    var school = TestSchool.open(gateway).useInspector();

    browser.open(school.lms().coursePage(1));

    browser.enterFrame("frame0", "opened");
    assertThat(browser.see(By.tagName("h1")).getText()).isEqualTo("This is what your LMS sent");
    assertThat(browser.textOf("opened")).contains("Tess Teacher", "Botany");
  }

  @Test
  void twoIframesSideBySideBothOpen(Browser browser) {
    var school = TestSchool.open(gateway).useInspector();

    browser.open(school.lms().coursePage(2));

    for (var frame : new String[] {"frame0", "frame1"}) {
      browser.enterFrame(frame, "opened");
      assertThat(browser.textOf("opened")).as(frame).contains("Tess Teacher");
    }
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void refusalIsShownInTheIframe(Browser browser) {
    var school = TestSchool.open(gateway).useInspector();
    school.lms().answerKeysetWith(404, "text/plain", "gone");

    browser.open(school.lms().coursePage(1));

    browser.enterFrame("frame0", "title");
    assertThat(browser.textOf("title")).isEqualTo("Issues with the LMS public keyset URL");
  }
}
