package org.lmsgateway.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
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
  void appIsFoundByAPartOfItsNameAndWhatIsNotFoundIsSaid(Browser browser) {
    var portal = Portal.signIn(browser, gateway);

    portal.open("apps?q=AUNCH+insp&order=NEWEST");
    assertThat(browser.textOf("list")).contains("Launch inspector");
    assertThat(browser.see("q").getAttribute("value")).isEqualTo("AUNCH insp");

    portal.open("apps?q=nothing-is-called-so");
    assertThat(browser.textOf("list")).contains("Nothing found");
    browser.click("show-all");
    browser.awaitGone("show-all");
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
    assertThat(browser.textOf("new-app-link")).endsWith("/lti/apps/" + id);
    browser.click("to-apps");
    browser.awaitGone("new-app-secret");
    assertThat(browser.driver().getPageSource()).doesNotContain(secret);
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void eyeOpensTheDetailsWithEverythingAndItsHistory(Browser browser) {
    var app = add();
    Portal.signIn(browser, gateway).open("apps?q=" + app.getString("id"));

    browser.click(By.cssSelector("button[aria-label='Details: " + name + "']"));

    assertThat(browser.textOf("app-title")).isEqualTo(name);
    assertThat(browser.textOf("app-panel"))
        .contains(app.getString("url"), "/lti/apps/" + app.getString("id"))
        .contains("Names and e-mail", "Opening the app", "Client secret", "Created");
    PageCheck.isFit(browser, "app-details");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void appGetsWhatIsSwitchedOnAndNothingElse(Browser browser) {
    var id = add().getString("id");
    Portal.signIn(browser, gateway).open("apps/edit?app=" + id);

    choose(browser, "DEEP_LINKING");
    choose(browser, "ROSTER");
    choose(browser, "NAME");
    browser.click("deepPaths");
    browser.fill("customParameters", "chapter, quiz_id");
    browser.click("create-app");

    assertThat(browser.textOf("notice")).contains(name, "was saved");
    var app = gateway.operator().get("/apps/" + id).json();
    assertThat(app.getJsonArray("messages")).hasToString("[\"RESOURCE_LINK\",\"DEEP_LINKING\"]");
    assertThat(app.getJsonArray("services")).hasToString("[\"ROSTER\"]");
    assertThat(app.getString("claims")).isEqualTo("NAME");
    assertThat(app.getBoolean("deepPaths")).isFalse();
    assertThat(app.getJsonArray("customParameters")).hasToString("[\"chapter\",\"quiz_id\"]");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  private static void choose(Browser browser, String value) {
    browser.click(By.cssSelector("input[value='" + value + "']"));
  }

  @Test
  void secretThatLeakedIsEndedAtOnce(Browser browser) {
    var app = add();
    Portal.signIn(browser, gateway).open("apps/edit?app=" + app.getString("id"));

    browser.click("renew-secret");
    browser.click("renew-now");

    var fresh = browser.textOf("new-app-secret");
    assertThat(token(app, app.getString("clientSecret"))).isEqualTo(401);
    assertThat(token(app, fresh)).isEqualTo(200);
    assertThat(browser.consoleErrors()).isEmpty();
  }

  private int token(JsonObject app, String secret) {
    var grant = Map.of("grant_type", "client_credentials");
    return Api.token(gateway, app.getString("clientId"), secret, grant).status();
  }

  @Test
  void appIsDeletedAfterAQuestion(Browser browser) {
    var id = add().getString("id");
    Portal.signIn(browser, gateway).open("apps");

    while (browser.driver().findElements(deleteButton()).isEmpty()) {
      browser.click("more");
    }
    browser.click(deleteButton());
    browser.click("confirm-delete");

    assertThat(browser.textOf("notice")).contains(name, "was deleted");
    assertThat(gateway.operator().get("/apps/" + id).status()).isEqualTo(404);
  }

  private By deleteButton() {
    return By.cssSelector("button[aria-label='Delete: " + name + "']");
  }

  private JsonObject add() {
    return gateway.operator().create("/apps", Map.of("name", name, "url", "https://app.example/"));
  }

  @Test
  void inspectorIsThereFromTheBeginningAndNobodyChangesIt(Browser browser) {
    Portal.signIn(browser, gateway).open("apps?q=Launch+inspector");

    assertThat(browser.textOf("list")).contains("Launch inspector", "Built in", "All tenants");
    browser.open(gateway.at("/portal/apps/edit?app=launch-inspector"));
    browser.awaitPath("/portal/apps");
  }

  @Test
  void pagesAreFitForEverybodyAndForAPhone(Browser browser) {
    var portal = Portal.signIn(browser, gateway);
    portal.open("apps");
    PageCheck.isFit(browser, "apps");
    portal.open("apps/edit");
    PageCheck.isFit(browser, "apps-add");
  }
}
