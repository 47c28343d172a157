package org.lmsgateway.launch.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** The log of launches, where an admin looks up the number that a user was shown. */
@ExtendWith(Browser.Extension.class)
class LaunchesPageIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void numberOfARefusalLeadsToItsCauseAndFix(Browser browser) {
    var reference = refusedLaunch();
    Portal.signIn(browser, gateway).open("launches");

    browser.fill("reference", reference);
    browser.click("find");

    browser.see("show-all");
    assertThat(browser.textOf("list"))
        .contains(reference, "Refused", "SIGNATURE_INVALID")
        .contains("The signature of the id_token does not fit the key that it names.")
        .contains("Check that the keyset URL in the registration is that of this very LMS");
    assertThat(browser.driver().findElements(By.cssSelector("tr.refused"))).hasSize(1);
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void acceptedLaunchIsListedWithItsLmsAndApp(Browser browser) {
    var school = TestSchool.open(gateway);
    school.launch(new Visitor());

    Portal.signIn(browser, gateway).open("launches");

    assertThat(browser.textOf("list"))
        .contains(school.lms().registered().getString("name"), "Botany app", "Accepted");
  }

  @Test
  void numberThatNoLaunchHasSaysSo(Browser browser) {
    Portal.signIn(browser, gateway).open("launches?reference=ZZZZ-9999");

    assertThat(browser.textOf("list")).contains("No launch has this reference number");
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway).open("launches?reference=" + refusedLaunch());

    PageCheck.isFit(browser, "launches");
  }

  private String refusedLaunch() {
    var school = TestSchool.open(gateway);
    var visitor = new Visitor();
    var request = school.begin(visitor);
    var forged = school.lms().forge(school.lms().claims(request));
    return school.finish(visitor, request, forged).text("reference");
  }
}
