package org.lmsgateway.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Keycloak;
import org.lmsgateway.test.TlsGateway;
import org.openqa.selenium.By;

/** From the sign-in page through a real Keycloak into the portal, and out of both. */
@ExtendWith(Browser.Extension.class)
@ResourceLock("TLS gateway")
class KeycloakSignInIT {

  private static TlsGateway gateway;

  @BeforeAll
  static void start() {
    Keycloak.begin();
    gateway = TlsGateway.running();
    Keycloak.awaitStart();
  }

  private static void signIn(Browser browser, String username) {
    browser.click("provider-sign-in");
    Keycloak.enter(browser, username, username + "-password");
  }

  @Test
  void operatorComesInAndLeavesBoth(Browser browser) {
    browser.open(gateway.at("/portal/tenants"));
    browser.awaitPath("/sign-in");
    assertThat(browser.textOf("provider-sign-in")).isEqualTo("Sign in with Keycloak");

    signIn(browser, "olga");
    browser.awaitPath("/portal/tenants");
    assertThat(browser.see("profile-menu").getText()).contains("Olga Operator");

    browser.click(By.cssSelector("#profile-menu summary"));
    browser.click("sign-out");
    browser.awaitPath("/signed-out");

    // Keycloak asks for the password again: its own session has ended, too.
    browser.click("sign-in-again");
    browser.click("provider-sign-in");
    assertThat(browser.see("password").isDisplayed()).isTrue();
  }

  @Test
  void whoHasNoRoleChangesAccounts(Browser browser) {
    browser.open(gateway.at("/portal/registrations"));
    browser.awaitPath("/sign-in");
    signIn(browser, "sam");
    browser.awaitPath("/problem/no-permission");
    assertThat(browser.textOf("reference")).matches("S-[A-Z2-9]{8}");

    browser.click("switch-accounts");
    browser.awaitPath("/signed-out");
    browser.click("sign-in-again");
    signIn(browser, "olga");

    browser.awaitPath("/portal/home");
  }
}
