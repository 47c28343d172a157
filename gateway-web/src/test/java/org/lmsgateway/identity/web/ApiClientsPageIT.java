package org.lmsgateway.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.openqa.selenium.By;

/** API clients in the portal. */
@ExtendWith(Browser.Extension.class)
class ApiClientsPageIT {

  private Gateway gateway;
  private final String name = "Client " + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void clientThatWasCreatedCallsTheApi(Browser browser) {
    var api = Portal.signIn(browser, gateway).createApiClient(name);

    assertThat(api.get("/registrations").status()).isEqualTo(200);
    assertThat(browser.textOf("list")).contains(name);
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void secretIsShownOnce(Browser browser) {
    Portal.signIn(browser, gateway).createApiClient(name);
    var secret = browser.textOf("new-client-secret");

    browser.click("nav-api-clients");

    browser.awaitGone("new-client-secret");
    assertThat(browser.driver().getPageSource()).contains(name).doesNotContain(secret);
  }

  @Test
  void clientWithoutNameIsNotCreated(Browser browser) {
    Portal.signIn(browser, gateway).open("api-clients");
    browser.click("add-client");

    browser.click("create-client");

    assertThat(browser.textOf("name-fault")).isEqualTo("This is missing.");
  }

  @Test
  void deletedClientGetsNoMoreTokens(Browser browser) {
    Portal.signIn(browser, gateway).createApiClient(name);
    var id = browser.textOf("new-client-id");
    var secret = browser.textOf("new-client-secret");

    browser.click(By.cssSelector("button[aria-label='Delete: " + name + "']"));
    browser.click("confirm-delete");

    assertThat(browser.textOf("notice")).contains(name, "was deleted");
    var refused = Api.token(gateway, id, secret, Map.of("grant_type", "client_credentials"));
    assertThat(refused.json().getString("error")).isEqualTo("invalid_client");
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway).createApiClient(name);

    PageCheck.isFit(browser, "api-clients");
  }
}
