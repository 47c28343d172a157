package org.lmsgateway.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.ServerLog;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TestEntra;
import org.lmsgateway.test.TestEntra.Person;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** Signing in with a provider of many tenants, and what can go wrong. */
@ExtendWith(Browser.Extension.class)
@ResourceLock("Entra ID")
class ProviderSignInIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
    TestEntra.send(TestEntra.OPERATOR);
  }

  private void signIn(Browser browser, String returnTo) {
    browser.open(gateway.at(returnTo));
    browser.awaitPath("/sign-in");
    assertThat(browser.textOf("provider-sign-in")).isEqualTo("Sign in with Entra");
    browser.click("provider-sign-in");
  }

  @Test
  void operatorOfTheConfigurationComesToThePageThatWasAskedFor(Browser browser) {
    signIn(browser, "/portal/tenants");

    browser.awaitPath("/portal/tenants");
    assertThat(browser.textOf("profile-menu")).contains("Olga Operator");
  }

  @Test
  void pageIsFitForEverybodyAndForAPhone(Browser browser) {
    browser.open(gateway.at("/sign-in"));

    PageCheck.isFit(browser, "sign-in-provider");
  }

  @Test
  void whoSignsOutLeavesTheProviderToo(Browser browser) {
    signIn(browser, "/portal/registrations");
    browser.awaitPath("/portal/registrations");

    browser.click(By.cssSelector("#profile-menu summary"));
    browser.click("sign-out");

    browser.awaitPath("/signed-out");
    assertThat(browser.textOf("signed-out")).contains("You are signed out");
    PageCheck.isFit(browser, "signed-out");
    browser.open(gateway.at("/portal/registrations"));
    browser.awaitPath("/sign-in");
  }

  @Test
  void whoHasNoRoleLearnsWhyAndChangesAccounts(Browser browser) {
    TestEntra.send(Person.of(TestDirectory.newDirectory("public"), "Sam Student"));
    signIn(browser, "/portal/registrations");

    browser.awaitPath("/problem/no-permission");
    assertThat(browser.see(By.tagName("h1")).getText())
        .isEqualTo("Your account doesn't have permission to access this page");
    assertThat(browser.textOf("reason")).contains("doesn't belong to an educator or an admin");
    assertThat(causeOf(browser.textOf("reference"))).contains("ROLE_MISSING", "gateway.oidc.roles");
    assertThat(browser.driver().findElement(By.id("help-report")).getAttribute("href"))
        .endsWith("/help?reference=" + browser.textOf("reference"));
    PageCheck.isFit(browser, "no-role");

    TestEntra.send(TestEntra.OPERATOR);
    browser.click("switch-accounts");
    browser.awaitPath("/signed-out");
    browser.click("sign-in-again");
    browser.click("provider-sign-in");
    browser.awaitPath("/portal/home");
  }

  /** The line of the log with that number. */
  private static String causeOf(String reference) {
    assertThat(reference).matches("S-[A-Z2-9]{8}");
    return ServerLog.lineWith(reference);
  }

  @Test
  void adminRegistersTheInstitutionAndWaitsForTheOperator(Browser browser) {
    TestEntra.send(Person.of(TestDirectory.newDirectory("public"), "Ada Admin", "Gateway.Admin"));
    signIn(browser, "/portal/registrations");

    browser.awaitPath("/your-institution");
    PageCheck.isFit(browser, "your-institution");
    browser.fill("name", "North High School");
    browser.click("register-institution");

    browser.await(any -> browser.textOf("standing").contains("waits for approval"));
    browser.open(gateway.at("/portal/registrations"));
    browser.awaitPath("/your-institution");
  }

  @Test
  void adminOfAnotherCloudLearnsThatItIsNotServed(Browser browser) {
    TestEntra.send(Person.of(TestDirectory.newDirectory("gcc"), "Gus Admin", "Gateway.Admin"));
    signIn(browser, "/portal/registrations");

    browser.awaitPath("/problem/no-permission");
    assertThat(browser.textOf("reason"))
        .contains("only available to public cloud tenants. DoD, GCC, and GCC High tenants");
  }

  @Test
  void educatorOfAnUnregisteredInstitutionLearnsWhomToAsk(Browser browser) {
    TestEntra.send(Person.of(TestDirectory.newDirectory("public"), "Ed", "Gateway.Educator"));
    signIn(browser, "/portal/launches");

    browser.awaitPath("/your-institution");
    assertThat(browser.textOf("standing-text")).contains("Ask the IT admin of your institution");
    assertThat(browser.driver().findElements(By.id("register-institution"))).isEmpty();
  }

  @Test
  void providerThatRefusesEndsOnThePageThatOffersAnotherTry(Browser browser) {
    TestEntra.refuse("access_denied");
    signIn(browser, "/portal/registrations");

    browser.awaitPath("/problem/authentication");
    assertThat(browser.see(By.tagName("h1")).getText())
        .isEqualTo("Authentication failed. Try again");
    assertThat(browser.see("help-menu").isDisplayed()).isTrue();
    assertThat(causeOf(browser.textOf("reference"))).contains("PROVIDER_REFUSED", "access_denied");
  }

  @Test
  void gatewayThatIsSetUpWronglyEndsOnThePageForOtherErrors(Browser browser) {
    TestEntra.swapNothing();
    signIn(browser, "/portal/registrations");

    browser.awaitPath("/problem/went-wrong");
    assertThat(browser.see(By.tagName("h1")).getText())
        .isEqualTo("Something went wrong. Try again later.");
    assertThat(browser.textOf("go-home")).isEqualTo("Go to Home page");
    assertThat(browser.textOf("go-to-portal")).isEqualTo("Go to registration portal");
    assertThat(causeOf(browser.textOf("reference"))).contains("CODE_REFUSED", "invalid_client");
  }

  /** Goes to the provider without a browser; the answer that would bring the browser back. */
  private URI answerFor(Visitor visitor) {
    var there = visitor.get(gateway.at("/sign-in/provider?return=/portal/apps"));
    return new Visitor().get(URI.create(there.header("Location"))).location();
  }

  private static String pageOf(Answer answer) {
    return answer.header("Location");
  }

  @Test
  void answerServesOnceAndInTheBrowserThatBeganOnly() {
    var visitor = new Visitor();
    var answer = answerFor(visitor);

    assertThat(pageOf(new Visitor().get(answer)))
        .startsWith("/problem/authentication")
        .endsWith("reason=BROWSER_UNKNOWN");
    assertThat(pageOf(visitor.get(answer))).isEqualTo("/portal/apps");
    assertThat(pageOf(visitor.get(answer))).endsWith("reason=BROWSER_UNKNOWN");
  }

  /** Else somebody could sign a victim in as himself. */
  @Test
  void answerToSomebodyElsesSignInIsRefused() {
    var victim = new Visitor();
    answerFor(victim);
    var attacker = answerFor(new Visitor());

    assertThat(pageOf(victim.get(attacker))).startsWith("/problem/authentication");
    var mine = victim.cookies().keySet().stream().filter(name -> name.contains("sign-in-"));
    assertThat(mine).hasSize(1);
  }

  @Test
  void severalSignInsOfOneBrowserDoNotDisturbEachOther() {
    var visitor = new Visitor();
    var first = answerFor(visitor);
    var second = answerFor(visitor);

    assertThat(pageOf(visitor.get(first))).isEqualTo("/portal/apps");
    assertThat(pageOf(visitor.get(second))).isEqualTo("/portal/apps");
  }

  @Test
  void sessionThatWasPlantedIsWorthNothingAfterwards() {
    var attacker = new Visitor();
    attacker.get(gateway.at("/sign-in"));
    var victim = new Visitor();
    victim.cookies().putAll(attacker.cookies());

    victim.get(answerFor(victim));

    assertThat(victim.get(gateway.at("/portal/apps")).status()).isEqualTo(200);
    assertThat(attacker.get(gateway.at("/portal/apps")).header("Location")).startsWith("/sign-in");
  }

  @Test
  void cookieOfASignInIsSeenByNoScriptAndEndsWithIt() {
    var answer = new Visitor().get(gateway.at("/sign-in/provider"));

    assertThat(answer.setCookies())
        .singleElement()
        .asString()
        .startsWith("sign-in-")
        .contains("HttpOnly", "SameSite=Lax", "Max-Age=600");
  }

  @Test
  void signingOutNeedsAPost() {
    var visitor = new Visitor();
    visitor.get(answerFor(visitor));

    visitor.get(gateway.at("/sign-out"));
    assertThat(visitor.get(gateway.at("/portal/apps")).status()).isEqualTo(200);

    var onward = visitor.post(gateway.at("/sign-out"), Map.of());
    assertThat(onward.body()).contains("http-equiv=\"refresh\"", "id_token_hint=");
    assertThat(visitor.get(gateway.at("/portal/apps")).header("Location")).startsWith("/sign-in");
  }

  @Test
  void troubleRepeatsNothingThatSomebodyWroteIntoTheAddress() {
    var page =
        new Visitor().get(gateway.at("/problem/authentication?reason=%3Cb%3Ex&reference=%3Ci%3Ey"));

    assertThat(page.body()).doesNotContain("<b>x", "<i>y", "&lt;b&gt;x");
  }
}
