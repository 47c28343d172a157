package org.lmsgateway.tenant.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestDirectory;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Tenants in the portal, behind the cloud guard. */
@ExtendWith(Browser.Extension.class)
class TenantsPageIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void tenantOfThePublicCloudIsRegistered(Browser browser) {
    var tenant = TestDirectory.newTenant("public");

    register(browser, tenant);

    assertThat(browser.textOf("notice")).contains(tenant, "was registered");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void tenantOfAGovernmentCloudIsRefusedWithTheReason(Browser browser) {
    register(browser, TestDirectory.newTenant("gcc-high"));

    assertThat(browser.textOf("refusal"))
        .isEqualTo(
            "LMS Gateway is only available to public cloud tenants. DoD, GCC, and GCC High tenants"
                + " can't access LMS Gateway.");
  }

  @Test
  void tenantInTwoCloudsIsAskedAbout(Browser browser) {
    var tenant = TestDirectory.newTenant("two-clouds");
    register(browser, tenant);
    assertThat(browser.textOf("refusal")).contains("several clouds");

    new Select(browser.see("cloud")).selectByVisibleText("Public");
    browser.click("register-tenant");

    assertThat(browser.textOf("notice")).contains(tenant, "was registered");
  }

  @Test
  void directoryThatDoesNotAnswerMeansTryAgain(Browser browser) {
    register(browser, TestDirectory.newTenant("broken"));

    assertThat(browser.textOf("refusal")).contains("Try again in a few minutes");
    assertThat(browser.see("register-tenant").getDomProperty("value")).isEqualTo("Try again");
  }

  @Test
  void tenantIsBlockedWithAReasonAndLetInAgain(Browser browser) {
    var tenant = TestDirectory.newTenant("public");
    register(browser, tenant);
    browser.textOf("notice");

    show(browser, tenant);
    browser.click("block-tenant");
    assertThat(browser.textOf("reason-fault")).isEqualTo("This is missing.");
    browser.fill("reason", "The contract is over");
    browser.click("block-tenant");
    assertThat(browser.textOf("notice")).contains(tenant, "blocked");

    show(browser, tenant);
    assertThat(browser.textOf("tenant-panel")).contains("The contract is over", "Blocked");
    browser.click("admit-tenant");
    assertThat(browser.textOf("notice")).contains(tenant, "let in");
  }

  @Test
  void tenantIsFoundByAPartOfItsNameAndByItsStatus(Browser browser) {
    var tenant = TestDirectory.newTenant("public");
    register(browser, tenant);
    browser.textOf("notice");
    var found = "/portal/tenants?q=" + tenant.substring(3) + "&status=";

    browser.open(gateway.at(found + "ACTIVE"));
    assertThat(browser.textOf("list")).contains(tenant);

    browser.open(gateway.at(found + "BLOCKED"));
    assertThat(browser.textOf("list")).contains("Nothing found");
  }

  @Test
  void detailsAreFitForEverybodyAndForAPhone(Browser browser) {
    var tenant = TestDirectory.newTenant("public");
    register(browser, tenant);
    browser.textOf("notice");
    show(browser, tenant);
    browser.see("tenant-guid");
    assertThat(browser.see("export-tenant").isEnabled()).isTrue();

    PageCheck.isFit(browser, "tenant-details");
  }

  /** Not when the panel opens, and not when it comes anew with a fault. */
  @Test
  void nobodyWhoHasBegunToWriteLosesTheFocus(Browser browser) {
    var tenant = TestDirectory.newTenant("public");
    register(browser, tenant);
    browser.textOf("notice");
    show(browser, tenant);
    assertThat(focusAfterAWhile(browser)).isEqualTo("reason");

    browser.click("block-tenant");
    browser.see("reason-fault");
    assertThat(focusAfterAWhile(browser)).isEqualTo("reason");
  }

  /** Where the focus is some time after somebody went to the reason for blocking. */
  private static Object focusAfterAWhile(Browser browser) {
    return browser
        .driver()
        .executeAsyncScript(
            """
            const done = arguments[0];
            document.getElementById('reason').focus();
            setTimeout(() => done(document.activeElement.id), 600);
            """);
  }

  private void show(Browser browser, String tenant) {
    browser.open(gateway.at("/portal/tenants?q=" + tenant));
    browser.click(By.cssSelector("button[aria-label='Details: " + tenant + "']"));
    browser.see("tenant-title");
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway).open("tenants");
    browser.click("add-tenant");
    browser.see("directory");

    PageCheck.isFit(browser, "tenants");
  }

  private void register(Browser browser, String tenant) {
    Portal.signIn(browser, gateway).open("tenants");
    browser.click("add-tenant");
    browser.fill("directory", tenant);
    browser.click("register-tenant");
  }
}
