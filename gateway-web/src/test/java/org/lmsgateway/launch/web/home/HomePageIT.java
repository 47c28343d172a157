package org.lmsgateway.launch.web.home;

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

/** The first page of the portal, where one sees at a glance how launches go. */
@ExtendWith(Browser.Extension.class)
class HomePageIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  private void launchAndRefuse() {
    var school = TestSchool.open(gateway);
    school.launch(new Visitor());
    var visitor = new Visitor();
    var request = school.begin(visitor);
    school.finish(visitor, request, school.lms().forge(school.lms().claims(request)));
  }

  @Test
  void showsLaunchesAndRefusalsWithTheReasonsAndTheirFixes(Browser browser) {
    launchAndRefuse();

    Portal.signIn(browser, gateway).open("home");

    assertThat(browser.textOf("chart")).contains("Launches in 7 days", "Refused");
    browser.click(By.cssSelector(".chart-table summary"));
    assertThat(browser.textOf("chart")).contains("Day (UTC)");
    assertThat(browser.textOf("attention")).contains("Why launches were refused in 7 days");
    PageCheck.isFit(browser, "home");
  }

  @Test
  void portalAddressAndSignInLeadHere(Browser browser) {
    browser.open(gateway.at("/sign-in"));
    Portal.enter(browser, gateway.username(), gateway.password());
    browser.awaitPath("/portal/home");

    browser.open(gateway.at("/portal"));

    browser.awaitPath("/portal/home");
    assertThat(browser.see("nav-home").getAttribute("aria-current")).isEqualTo("page");
  }

  @Test
  void dayOfTheTableLeadsToItsLaunches(Browser browser) {
    launchAndRefuse();
    Portal.signIn(browser, gateway).open("home?days=7");

    browser.click(By.cssSelector(".chart-table summary"));
    assertThat(browser.textOf("chart")).containsPattern("[A-Z][a-z]{2} [0-9]{1,2}, 20[0-9]{2}");
    browser.click(By.cssSelector(".chart-table tbody a"));

    browser.awaitPath("/portal/launches");
    assertThat(browser.textOf("list")).contains("Accepted");
    assertThat(browser.driver().getCurrentUrl()).contains("from=").contains("to=");
  }
}
