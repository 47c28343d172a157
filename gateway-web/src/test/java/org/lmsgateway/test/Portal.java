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

  /** Signs the operator in without showing a page, which most tests need not see. */
  public static Portal signIn(Browser browser, Gateway gateway) {
    var visitor = new Visitor();
    visitor.signIn(gateway.at("/sign-in"), gateway.username(), gateway.password());
    visitor.cookies().forEach((name, value) -> browser.keep(gateway, name, value));
    return new Portal(browser, gateway);
  }

  /** Signs the operator in as a person does, on the way to the list of registrations. */
  public static Portal signInByForm(Browser browser, Gateway gateway) {
    return signInByForm(browser, gateway, gateway.username(), gateway.password());
  }

  /** Signs in who has that account as a person does, on the way to the list of registrations. */
  public static Portal signInByForm(
      Browser browser, Gateway gateway, String username, String password) {
    browser.open(gateway.at("/portal/registrations"));
    browser.awaitPath("/sign-in");
    enter(browser, username, password);
    browser.awaitPath("/portal/registrations");
    return new Portal(browser, gateway);
  }

  /** Fills in the sign-in page and sends it. */
  public static void enter(Browser browser, String username, String password) {
    browser.fill("username", username);
    browser.fill("password", password);
    browser.click("do-sign-in");
  }

  public Portal open(String page) {
    browser.open(gateway.at("/portal/" + page));
    browser.see("main");
    return this;
  }

  /** Says for which tenant, where an operator is asked: with several of them. */
  public static void chooseTenant(Browser browser, String name) {
    if (!browser.driver().findElements(By.id("tenant_input")).isEmpty()) {
      browser.fill("tenant_input", name);
      browser.click(By.cssSelector("#tenant_panel [role=option]"));
      browser.awaitAnswers(); // what depends on the tenant comes anew
    }
  }

  /** Adds the account of another operator, called Pat and the username; its password. */
  public String addAccount(String username) {
    open("people");
    browser.click("add-account");
    browser.fill("username", username);
    browser.fill("name", "Pat " + username);
    browser.click("create-account");
    return browser.textOf("new-password");
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
