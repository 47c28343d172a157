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
import org.openqa.selenium.support.ui.Select;

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
  void programsFilterByTheSameNamesAsTheAddressOfTheList() {
    var refused = refusedLaunch();
    var api = gateway.operator();
    var wanted = "/launches?outcome=REFUSED&reason=SIGNATURE_INVALID&limit=1";

    assertThat(api.items("/launches?reference=" + refused)).hasSize(1);
    var launch = api.items("/launches?reference=" + refused).get(0);
    var registration = "&registration=" + launch.getString("registration");
    assertThat(api.items(wanted + registration + "&from=2020-01-01&to=2999-01-01"))
        .containsExactly(launch);
    assertThat(api.items(wanted + registration + "&to=2020-01-01")).isEmpty();
    assertThat(api.items("/launches?outcome=ACCEPTED" + registration)).isEmpty();
    assertThat(api.items("/launches?app=nobody")).isEmpty();

    var unreadable = api.get("/launches?outcome=PERHAPS&reason=BAD&from=yesterday");
    assertThat(unreadable.status()).isEqualTo(400);
    assertThat(unreadable.body())
        .contains("\"outcome\"", "\"reason\"", "\"from\"", "ACCEPTED, REFUSED");
  }

  @Test
  void numberThatNoLaunchHasSaysSo(Browser browser) {
    Portal.signIn(browser, gateway).open("launches?reference=ZZZZ-9999");

    assertThat(browser.textOf("list")).contains("No launch has this reference number");
  }

  @Test
  void searchIsInTheAddressSoThatGoingBackLeadsToTheSameList(Browser browser) {
    var reference = refusedLaunch();
    Portal.signIn(browser, gateway).open("launches");
    new Select(browser.see("reason")).selectByValue("SIGNATURE_INVALID");
    browser.click("find");
    browser.see("show-all");
    assertThat(browser.textOf("list")).contains(reference).doesNotContain("Accepted");

    browser.click(By.partialLinkText(reference));
    browser.see("steps");
    browser.driver().navigate().back();

    browser.see("show-all");
    assertThat(browser.textOf("list")).contains(reference).doesNotContain("Accepted");
    assertThat(browser.driver().getCurrentUrl()).contains("reason=SIGNATURE_INVALID");
  }

  @Test
  void launchesOfOneRegistrationAreListedPageByPage(Browser browser) {
    var school = TestSchool.open(gateway);
    for (int launch = 0; launch < 27; launch++) {
      school.launch(new Visitor());
    }
    var registration = school.lms().registered().getString("id");
    Portal.signIn(browser, gateway).open("launches?registration=" + registration);

    assertThat(rows(browser)).isEqualTo(25);
    browser.click("older");
    browser.see("newest");
    assertThat(rows(browser)).isEqualTo(2);
    browser.driver().navigate().back();
    browser.see("older");
    assertThat(rows(browser)).isEqualTo(25);
    assertThat(browser.consoleErrors()).isEmpty();
  }

  private static int rows(Browser browser) {
    return browser.driver().findElements(By.cssSelector("table.launches tbody tr")).size();
  }

  @Test
  void newLaunchAppearsByItselfUntilSomebodyPauses(Browser browser) {
    var school = TestSchool.open(gateway);
    var registration = school.lms().registered().getString("id");
    Portal.signIn(browser, gateway).open("launches?registration=" + registration);
    assertThat(browser.textOf("list")).contains("No launch is like that");

    school.launch(new Visitor());

    browser.await(any -> rows(browser) == 1);
    browser.await(
        any ->
            browser
                .driver()
                .findElement(By.id("announcer"))
                .getAttribute("textContent")
                .equals("One new launch"));
    browser.click("live");
    assertThat(browser.see("live").getAttribute("aria-pressed")).isEqualTo("false");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void whatCannotBeReadInTheAddressIsLeftOutAndSaid(Browser browser) {
    refusedLaunch();

    Portal.signIn(browser, gateway).open("launches?reason=WHATEVER&after=none&from=yesterday");

    assertThat(browser.textOf("misread")).contains("could not be read");
    assertThat(browser.textOf("list")).contains("Refused");
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
