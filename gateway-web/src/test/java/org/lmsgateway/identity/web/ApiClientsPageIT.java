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
  void clientGetsAnotherNameAndANewSecret(Browser browser) {
    Portal.signIn(browser, gateway).createApiClient(name);
    var id = browser.textOf("new-client-id");
    var old = browser.textOf("new-client-secret");

    edit(browser, id);
    browser.click("renew-now");
    var renewed = browser.textOf("renewed-secret");

    assertThat(tokenStatus(id, old)).isEqualTo(401);
    assertThat(tokenStatus(id, renewed)).isEqualTo(200);
    edit(browser, id);
    browser.fill("client-name", name + " again");
    browser.click("save-client");
    assertThat(browser.textOf("notice")).contains(name + " again", "was saved");
    browser.open(gateway.at("/portal/api-clients?q=" + id));
    assertThat(browser.textOf("list")).contains(name + " again").doesNotContain("Never");
  }

  private void edit(Browser browser, String id) {
    browser.open(gateway.at("/portal/api-clients?show=" + id));
    browser.see("client-title");
    // Once it is open the heading takes the focus; what is typed before goes nowhere.
    browser.await(
        driver -> "client-title".equals(driver.switchTo().activeElement().getAttribute("id")));
  }

  private int tokenStatus(String id, String secret) {
    return Api.token(gateway, id, secret, Map.of("grant_type", "client_credentials")).status();
  }

  @Test
  void clientForTheAuditLogReadsNothingElse(Browser browser) {
    Portal.signIn(browser, gateway).open("api-clients");
    browser.click("add-client");
    browser.fill("name", name);
    browser.click("auditOnly");
    browser.click("create-client");

    var secret = browser.textOf("new-client-secret");
    var api = Api.signIn(gateway, browser.textOf("new-client-id"), secret);
    assertThat(api.get("/audit").status()).isEqualTo(200);
    assertThat(api.get("/audit/stream").status()).isEqualTo(200);
    assertThat(api.get("/registrations").status()).isEqualTo(403);
    assertThat(api.get("/apps").status()).isEqualTo(403);
  }

  @Test
  void clientProvesItselfByKeysThatItPublishes(Browser browser) {
    Portal.signIn(browser, gateway).open("api-clients");
    browser.click("add-client");
    browser.fill("name", name);
    browser.click(By.cssSelector("input[value=CERTIFICATE]"));
    browser.see("certificate");
    PageCheck.isFit(browser, "api-client-certificate");
    browser.click("create-client");
    assertThat(browser.textOf("certificate-fault")).isEqualTo("This is missing.");

    browser.click(By.cssSelector("input[value=KEYS]"));
    browser.fill("jwksUrl", "https://client.example/keys");
    browser.click("create-client");
    assertThat(browser.textOf("client-made")).contains("https://client.example/keys");

    var id = browser.textOf("new-client-id");
    edit(browser, id);
    browser.click("other-keys");
    browser.fill("new-jwksUrl", "https://client.example/others");
    browser.click("save-keys");
    assertThat(browser.textOf("notice")).contains(name, "by the new keys");

    edit(browser, id);
    assertThat(browser.see("renew-now").getText()).isEqualTo("Use a new secret instead");
    assertThat(browser.driver().findElements(By.id("renew-softly"))).isEmpty();
  }

  @Test
  void detailsAreFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway).createApiClient(name);
    edit(browser, browser.textOf("new-client-id"));

    PageCheck.isFit(browser, "api-client-details");
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    Portal.signIn(browser, gateway).createApiClient(name);

    PageCheck.isFit(browser, "api-clients");
  }
}
