package org.lmsgateway.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.ServerLog;
import org.lmsgateway.test.TestEntra;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** People, in a browser. */
@ExtendWith(Browser.Extension.class)
@ResourceLock("Entra ID")
class PeoplePageIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  private static String unique() {
    return "p" + UUID.randomUUID().toString().substring(0, 8);
  }

  private void find(Browser browser, String text) {
    browser.open(gateway.at("/portal/people?text=" + text));
    browser.see("list");
  }

  private static By button(String label, String username) {
    return By.cssSelector("button[aria-label='" + label + ": Pat " + username + "']");
  }

  private void signOut(Browser browser) {
    browser.click(By.cssSelector("#profile-menu summary"));
    browser.click("sign-out");
    browser.awaitPath("/");
    browser.open(gateway.at("/sign-in"));
  }

  @Test
  void accountThatWasAddedSignsInUntilItIsSwitchedOff(Browser browser) {
    var username = unique();
    var password = Portal.signIn(browser, gateway).addAccount(username);
    PageCheck.isFit(browser, "people-added");
    browser.resize(Browser.DESKTOP_WIDTH, Browser.DESKTOP_HEIGHT);
    signOut(browser);
    Portal.enter(browser, username, password);
    browser.awaitPath("/portal/home");
    assertThat(browser.see("profile-menu").getText()).contains("Pat " + username);
    signOut(browser);

    Portal.signIn(browser, gateway);
    find(browser, username.toUpperCase());
    browser.click(button("Switch off", username));
    assertThat(browser.textOf("notice")).contains("switched off");
    find(browser, username);
    assertThat(browser.textOf("list")).contains("Switched off");
    signOut(browser);
    Portal.enter(browser, username, password);

    assertThat(browser.textOf("sign-in-failed")).contains("switched off");
    awaitAudit(browser, username, "SIGN_IN_FAILED CHANGED SIGNED_OUT SIGNED_IN CREATED");
  }

  /** What the audit log says of an account, the latest first; failures are written afterwards. */
  private void awaitAudit(Browser browser, String username, String actions) {
    var path = "/audit?subjectType=person&subject=account:" + username;
    browser.await(
        any ->
            gateway.operator().items(path).stream()
                .map(event -> event.getString("action"))
                .collect(Collectors.joining(" "))
                .equals(actions));
  }

  @Test
  void newPasswordTakesThePlaceOfTheOld(Browser browser) {
    var username = unique();
    var first = Portal.signIn(browser, gateway).addAccount(username);
    find(browser, username);
    browser.click(button("New password", username));
    var second = browser.textOf("new-password");
    assertThat(second).isNotEqualTo(first);

    signOut(browser);
    Portal.enter(browser, username, first);
    assertThat(browser.textOf("sign-in-failed")).contains("Authentication failed");
    Portal.enter(browser, username, second);
    browser.awaitPath("/portal/home");
  }

  @Test
  void accountIsDeletedAfterAQuestion(Browser browser) {
    var username = unique();
    Portal.signIn(browser, gateway).addAccount(username);
    find(browser, username);
    browser.click(button("Delete", username));
    assertThat(browser.textOf("deletion")).contains("Pat " + username);
    browser.click("confirm-delete");

    assertThat(browser.textOf("notice")).contains("deleted");
    find(browser, username);
    assertThat(browser.textOf("list")).contains("Nobody found");
  }

  @Test
  void whoOpensAPageWithoutTheRoleForItGetsANumberThatTheLogExplains(Browser browser) {
    var username = unique();
    Portal.signIn(browser, gateway).open("people");
    browser.click("add-account");
    browser.fill("username", username);
    browser.fill("name", "Pat " + username);
    new Select(browser.see("role")).selectByVisibleText("Educator");
    browser.fill("tenant", "demo.localhost");
    browser.click("create-account");
    var password = browser.textOf("new-password");
    signOut(browser);
    Portal.enter(browser, username, password);
    browser.awaitPath("/portal/home");

    browser.open(gateway.at("/portal/people"));

    assertThat(browser.see(By.tagName("h1")).getText())
        .isEqualTo("Your account doesn't have permission to access this page");
    var reference = browser.textOf("reference");
    assertThat(ServerLog.lineWith(reference))
        .contains("GW-WEB-002", "/portal/people", "cause:", "fix:");
  }

  @Test
  void formSaysWhatIsWrong(Browser browser) {
    Portal.signIn(browser, gateway).open("people");
    browser.click("add-account");
    browser.fill("username", "admin");
    browser.click("create-account");

    assertThat(browser.textOf("username-fault")).contains("taken");
    assertThat(browser.textOf("name-fault")).contains("missing");
    PageCheck.isFit(browser, "people-form");
  }

  @Test
  void personOfAProviderIsListedAndNobodyChangesHimself(Browser browser) {
    TestEntra.send(TestEntra.OPERATOR);
    browser.open(gateway.at("/portal/people?text=olga"));
    browser.awaitPath("/sign-in");
    browser.click("provider-sign-in");
    browser.awaitPath("/portal/people");

    assertThat(browser.textOf("list")).contains("Olga Operator", "Operator", "Active");
    assertThat(browser.driver().findElements(By.cssSelector("#list button"))).isEmpty();
    PageCheck.isFit(browser, "people");
  }
}
