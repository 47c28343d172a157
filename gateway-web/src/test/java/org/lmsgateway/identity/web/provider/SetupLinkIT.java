package org.lmsgateway.identity.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.FreshGateway;
import org.lmsgateway.test.Keycloak;
import org.openqa.selenium.By;

/** From the link in the log of a new gateway to its first operator. */
@Order(2) // others need Keycloak too, and can do something else while it starts
@ExtendWith(Browser.Extension.class)
class SetupLinkIT {

  private static FreshGateway fresh;

  @BeforeAll
  static void start() {
    Keycloak.begin();
    fresh = FreshGateway.running();
    Keycloak.awaitStart();
  }

  @Test
  void whoOpensTheLinkFirstBecomesTheOperatorAndNobodyAfterwards(Browser browser) {
    var link = fresh.setupLink();

    // Without the link, somebody to whom the provider gives no role is not let in.
    browser.open(fresh.gateway().at("/sign-in"));
    browser.click("provider-sign-in");
    Keycloak.enter(browser, "sam", "sam-password");
    browser.awaitPath("/problem/no-permission");
    browser.click("switch-accounts");
    browser.awaitPath("/signed-out");

    browser.open(link);
    Keycloak.enter(browser, "sam", "sam-password");
    browser.awaitPath("/portal/home");
    assertThat(browser.see("profile-menu").getText()).contains("Sam Student");
    browser.open(fresh.gateway().at("/portal/tenants"));
    assertThat(browser.see("add-tenant").isDisplayed()).isTrue();

    browser.click(By.cssSelector("#profile-menu summary"));
    browser.click("sign-out");
    browser.awaitPath("/signed-out");
    browser.open(link);
    browser.awaitPath("/problem/no-permission");
    assertThat(browser.textOf("reason")).contains("set-up link");
    assertThat(auditOfTheLink()).containsExactly("CONFIRMED", "CREATED");
  }

  private static List<String> auditOfTheLink() {
    return fresh.gateway().operator().items("/audit?subjectType=setup-link").stream()
        .map(event -> event.getString("action"))
        .toList();
  }
}
