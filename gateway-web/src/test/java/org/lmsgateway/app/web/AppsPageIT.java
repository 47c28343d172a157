package org.lmsgateway.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;

/** Apps in the portal. */
@ExtendWith(Browser.Extension.class)
class AppsPageIT {

  private Gateway gateway;
  private final String name = "App " + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void appIsAddedAfterAWrongAddressAndShowsItsSecretOnce(Browser browser) {
    Portal.signIn(browser, gateway).open("apps");
    browser.click("add-app");
    browser.fill("name", name);
    browser.fill("url", "http://app.example/");
    browser.click("create-app");
    assertThat(browser.textOf("url-fault")).contains("gateway.outbound.allow");

    browser.fill("url", "https://app.example/");
    browser.click("create-app");

    var secret = browser.textOf("new-app-secret");
    var id = browser.textOf("new-app-id");
    assertThat(gateway.operator().get("/apps/" + id).json().getString("name")).isEqualTo(name);
    browser.click("nav-apps");
    browser.awaitGone("new-app-secret");
    assertThat(browser.driver().getPageSource()).doesNotContain(secret);
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void inspectorIsThereFromTheBeginning(Browser browser) {
    Portal.signIn(browser, gateway).open("apps");

    assertThat(browser.textOf("list")).contains("Launch inspector", "Built in", "All tenants");
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway).open("apps");

    PageCheck.isFit(browser, "apps");
  }
}
