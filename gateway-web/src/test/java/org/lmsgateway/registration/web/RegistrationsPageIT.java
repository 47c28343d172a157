package org.lmsgateway.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestSchool;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The list of registrations, the panel behind the eye, and deletion behind the trash can. */
@ExtendWith(Browser.Extension.class)
class RegistrationsPageIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void listShowsWhatIsRegistered(Browser browser) {
    Portal.signIn(browser, gateway);

    var row = row(browser, "Practice LMS").getText();

    assertThat(row).contains("Practice LMS", "Launch inspector", "Active");
  }

  @Test
  void eyeOpensTheDetailsWithEveryValueToCopy(Browser browser) {
    var school = TestSchool.open(gateway);
    var lms = school.lms();
    var shown = showDetails(browser, school);

    assertThat(shown).isEqualTo(lms.registered().getString("name"));
    assertThat(browser.textOf("details-login")).isEqualTo(lms.loginUrl().toString());
    assertThat(browser.textOf("details-redirect")).isEqualTo(lms.redirectUrl().toString());
    assertThat(browser.textOf("details-keyset")).isEqualTo(lms.registered().getString("jwksUrl"));
    assertThat(browser.textOf("details-issuer")).isEqualTo(lms.issuer());
    assertThat(browser.textOf("details-client")).isEqualTo(lms.clientId());
    assertThat(browser.textOf("details-deployment-0")).isEqualTo(lms.deployment());
    assertThat(browser.driver().findElements(By.cssSelector("#details .copy-value")))
        .hasSameSizeAs(browser.driver().findElements(By.cssSelector("#details .copy-button")));
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void copyButtonCopiesTheValueBesideIt(Browser browser) {
    var school = TestSchool.open(gateway);
    showDetails(browser, school);
    browser.allowClipboard(gateway);

    browser.click(By.xpath("//code[@id='details-login']/following-sibling::button"));

    browser.await(any -> browser.clipboard().equals(school.lms().loginUrl().toString()));
  }

  @Test
  void trashAsksAndDeletesAndSaysSo(Browser browser) {
    var school = TestSchool.open(gateway);
    var name = school.lms().registered().getString("name");
    openList(browser, name);

    browser.click(inRow(name, "Delete"));
    assertThat(browser.textOf("deletion")).contains(name);
    browser.click("confirm-delete");

    assertThat(browser.textOf("notice")).isEqualTo("The registration “" + name + "” was deleted.");
    assertThat(browser.driver().findElements(inRow(name, "Delete"))).isEmpty();
    var path = "/registrations/" + school.lms().registered().getString("id");
    assertThat(gateway.operator().get(path).status()).isEqualTo(404);
  }

  @Test
  void cancelDeletesNothing(Browser browser) {
    var school = TestSchool.open(gateway);
    var name = school.lms().registered().getString("name");
    openList(browser, name);

    browser.click(inRow(name, "Delete"));
    browser.click("keep");

    browser.awaitGone("deletion");
    var path = "/registrations/" + school.lms().registered().getString("id");
    assertThat(gateway.operator().get(path).status()).isEqualTo(200);
  }

  @Test
  void registrationThatIsNotCompleteSaysSo(Browser browser) {
    var school = TestSchool.open(gateway);
    var body = school.lms().registration(school.tenant(), school.app().getString("id"));
    body.put("deployments", List.of());
    var id = school.lms().registered().getString("id");
    gateway.operator().put("/registrations/" + id, body);

    showDetails(browser, school);

    assertThat(browser.textOf("details")).contains("Incomplete");
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway);

    PageCheck.isFit(browser, "registrations");
  }

  @Test
  void detailsAreFitForEverybodyAndForAPhone(Browser browser) {
    showDetails(browser, TestSchool.open(gateway));

    PageCheck.isFit(browser, "registration-details");
  }

  @Test
  void deletionIsFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway);
    browser.click(inRow("Practice LMS", "Delete"));
    browser.see("deletion");

    PageCheck.isFit(browser, "registration-deletion");
  }

  private String showDetails(Browser browser, TestSchool school) {
    var name = school.lms().registered().getString("name");
    openList(browser, name);
    browser.click(inRow(name, "View details"));
    return browser.textOf("details-title");
  }

  /** Loads more of the list until it holds that name. */
  private void openList(Browser browser, String name) {
    Portal.signIn(browser, gateway);
    while (browser.driver().findElements(inRow(name, "Delete")).isEmpty()) {
      var rows = browser.driver().findElements(By.cssSelector("tbody tr")).size();
      browser.click("more");
      browser.await(any -> browser.driver().findElements(By.cssSelector("tbody tr")).size() > rows);
    }
  }

  private static By inRow(String name, String action) {
    return By.cssSelector("button[aria-label='" + action + ": " + name + "']");
  }

  private static WebElement row(Browser browser, String name) {
    return browser.see(By.xpath("//tr[td[contains(@class,'name')][contains(.,'" + name + "')]]"));
  }
}
