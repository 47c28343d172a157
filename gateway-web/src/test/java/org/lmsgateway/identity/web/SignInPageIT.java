package org.lmsgateway.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.ServerLog;
import org.openqa.selenium.By;

/** Signing in and out. */
@ExtendWith(Browser.Extension.class)
class SignInPageIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void wrongPasswordIsSaidAndTheNameIsKept(Browser browser) {
    browser.open(gateway.at("/sign-in"));

    Portal.enter(browser, gateway.username(), "not the password");

    assertThat(browser.textOf("sign-in-failed")).startsWith("Authentication failed. Try again");
    assertThat(browser.see("username").getDomProperty("value")).isEqualTo(gateway.username());
    assertThat(browser.see("password").getDomProperty("value")).isEmpty();
    assertThat(browser.path()).isEqualTo("/sign-in");
  }

  @Test
  void unknownNameIsAnsweredAsAWrongPassword(Browser browser) {
    browser.open(gateway.at("/sign-in"));
    Portal.enter(browser, "nobody", gateway.password());
    var unknown = browser.textOf("sign-in-failed");

    Portal.enter(browser, gateway.username(), "wrong");

    assertThat(browser.textOf("sign-in-failed")).isEqualTo(unknown);
  }

  @Test
  void rightPasswordAfterAWrongOneLeadsIntoThePortal(Browser browser) {
    browser.open(gateway.at("/sign-in"));
    Portal.enter(browser, gateway.username(), "wrong");
    browser.see("sign-in-failed");

    Portal.enter(browser, gateway.username(), gateway.password());

    browser.awaitPath("/portal/home");
    assertThat(browser.see(By.tagName("h1")).getText()).isEqualTo("Home");
    assertThat(browser.consoleErrors()).isEmpty();
    // The session is not to be copied where there is no data grid.
    assertThat(ServerLog.text()).doesNotContain("Hazelcast is not enabled");
  }

  @Test
  void whoIsNotSignedInSignsInAndComesToThePageThatWasAskedFor(Browser browser) {
    browser.open(gateway.at("/portal/launches?reference=ABCD-1234"));
    browser.awaitPath("/sign-in");

    Portal.enter(browser, gateway.username(), gateway.password());

    browser.awaitPath("/portal/launches");
    assertThat(browser.see("reference").getDomProperty("value")).isEqualTo("ABCD-1234");
  }

  @Test
  void wayBackLeadsToNoOtherSite(Browser browser) {
    browser.open(gateway.at("/sign-in?return=https://evil.example/portal"));

    Portal.enter(browser, gateway.username(), gateway.password());

    browser.awaitPath("/portal/home");
    assertThat(browser.driver().getCurrentUrl()).startsWith(gateway.base().toString());
  }

  /** What a session that ran out looks like to the browser. */
  @Test
  void sessionThatIsOverLeadsToSignInAndBack(Browser browser) {
    Portal.signInByForm(browser, gateway).open("apps");
    browser.driver().manage().deleteAllCookies();

    browser.click("nav-launches");
    browser.awaitPath("/sign-in");
    Portal.enter(browser, gateway.username(), gateway.password());

    browser.awaitPath("/portal/launches");
  }

  /** Faces' script follows no redirect by itself. */
  @Test
  void sessionThatIsOverDuringAnAjaxCallLeadsToSignInAndBack(Browser browser) {
    Portal.signInByForm(browser, gateway);
    browser.see(By.cssSelector("button[title='View details']"));
    browser.driver().manage().deleteAllCookies();

    browser.click(By.cssSelector("button[title='View details']"));
    browser.awaitPath("/sign-in");
    Portal.enter(browser, gateway.username(), gateway.password());

    browser.awaitPath("/portal/registrations");
  }

  @Test
  void whoSignsOutIsOut(Browser browser) {
    Portal.signInByForm(browser, gateway);

    browser.click(By.cssSelector("#profile-menu summary"));
    browser.click("sign-out");

    browser.awaitPath("/");
    browser.open(gateway.at("/portal/registrations"));
    browser.awaitPath("/sign-in");
  }

  @Test
  void sessionGetsANewIdAtSignIn(Browser browser) {
    browser.open(gateway.at("/sign-in"));
    var before = browser.driver().manage().getCookieNamed("gateway-session");

    Portal.enter(browser, gateway.username(), gateway.password());
    browser.awaitPath("/portal/home");

    var after = browser.driver().manage().getCookieNamed("gateway-session");
    assertThat(after.isHttpOnly()).isTrue();
    assertThat(after.getSameSite()).isEqualTo("Lax");
    if (before != null) {
      assertThat(after.getValue()).isNotEqualTo(before.getValue());
    }
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    browser.open(gateway.at("/sign-in"));

    PageCheck.isFit(browser, "sign-in");
  }
}
