package org.lmsgateway.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** The pages that everybody sees: landing, help, and what goes wrong. */
@ExtendWith(Browser.Extension.class)
class PublicPagesIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void landingPageLeadsToPortalAndPracticeLms(Browser browser) {
    browser.open(gateway.at("/"));

    assertThat(browser.textOf("go-to-portal")).isEqualTo("Go to registration portal");
    browser.click("go-to-practice");
    browser.awaitPath("/practice");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  /** The wording and the buttons are given. */
  @ParameterizedTest
  @CsvSource({
    "no-permission, Your account doesn't have permission to access this page, switch-accounts,"
        + " Sign out & switch accounts",
    "authentication, Authentication failed. Try again, sign-in-again, Sign in again",
    "went-wrong, Something went wrong. Try again later., go-home, Go to Home page",
    "went-wrong, Something went wrong. Try again later., go-to-portal, Go to registration portal"
  })
  void errorPageSaysWhatHappenedAndWhatToDo(
      String page, String title, String button, String label, Browser browser) {
    browser.open(gateway.at("/problem/" + page));

    assertThat(browser.see(By.tagName("h1")).getText()).isEqualTo(title);
    assertThat(browser.textOf(button)).isEqualTo(label);
  }

  @Test
  void questionMarkAtTheTopRightReportsAProblemWithoutSigningIn(Browser browser) {
    browser.open(gateway.at("/problem/no-permission"));

    browser.click(By.cssSelector("#help-menu summary"));

    assertThat(browser.textOf("help-report")).isEqualTo("Report a problem");
    var middle = browser.driver().manage().window().getSize().getWidth() / 2;
    assertThat(browser.see("help-menu").getLocation().getX()).isGreaterThan(middle);
  }

  @Test
  void helpPageSaysWhatToTell(Browser browser) {
    browser.open(gateway.at("/help"));

    assertThat(browser.textOf("help")).contains("The reference number", "The date and time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "help", "problem/no-permission", "problem/went-wrong", "nothing"})
  void pageIsFitForEverybodyAndForAPhone(String page, Browser browser) {
    browser.open(gateway.at("/" + page));
    if (page.equals("nothing")) {
      browser.consoleErrors(); // says that the page is not there
    }

    PageCheck.isFit(browser, page.isEmpty() ? "landing" : page.replace('/', '-'));
  }

  @Test
  void addressOfNothingIsNotFound() {
    var answer = new Visitor().get(gateway.at("/nothing"));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no such page").doesNotContain("Payara");
  }

  @Test
  void pagesOutsideALaunchAreNotFramed() {
    for (var page : new String[] {"/", "/sign-in", "/help"}) {
      var policy =
          new Visitor().get(gateway.at(page)).headers().allValues("content-security-policy");
      assertThat(policy).as(page).anyMatch(line -> line.contains("frame-ancestors 'none'"));
    }
  }

  @Test
  void readingBeginsNoSession() {
    for (var page : new String[] {"/", "/help", "/problem/went-wrong", "/nothing"}) {
      assertThat(new Visitor().get(gateway.at(page)).setCookies()).as(page).isEmpty();
    }
  }
}
