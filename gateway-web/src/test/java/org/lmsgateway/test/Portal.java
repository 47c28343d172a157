package org.lmsgateway.test;

import org.openqa.selenium.By;

/** The portal, as an admin uses it in a browser. */
public final class Portal {

  private final Browser browser;
  private final Gateway gateway;

  private Portal(Browser browser, Gateway gateway) {
    this.browser = browser;
    this.gateway = gateway;
  }

  /** Signs the operator in on the way to the list of registrations, and waits for that. */
  public static Portal signIn(Browser browser, Gateway gateway) {
    browser.open(gateway.at("/portal/registrations"));
    browser.awaitPath("/sign-in");
    enter(browser, gateway.username(), gateway.password());
    browser.awaitPath("/portal/registrations");
    return new Portal(browser, gateway);
  }

  /** Fills in the sign-in page and sends it. */
  public static void enter(Browser browser, String username, String password) {
    browser.fill("username", username);
    browser.fill("password", password);
    browser.click("do-sign-in");
  }

  public void open(String page) {
    browser.open(gateway.at("/portal/" + page));
    browser.see("main");
  }

  /** Says for which tenant, where an operator is asked: with several of them. */
  public static void chooseTenant(Browser browser, String name) {
    if (!browser.driver().findElements(By.id("tenant_input")).isEmpty()) {
      browser.fill("tenant_input", name);
      browser.click(By.cssSelector("#tenant_panel [role=option]"));
      browser.awaitAnswers(); // what depends on the tenant comes anew
    }
  }

  /** Creates an API client, which has the operator's rights, and uses it. */
  public Api createApiClient(String name) {
    open("api-clients");
    browser.click("add-client");
    browser.fill("name", name);
    browser.click("create-client");
    var secret = browser.textOf("new-client-secret");
    return Api.signIn(gateway, browser.textOf("new-client-id"), secret);
  }
}
