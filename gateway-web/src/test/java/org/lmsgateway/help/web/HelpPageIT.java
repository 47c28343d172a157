package org.lmsgateway.help.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.SupportDesk;
import org.lmsgateway.test.TestMail;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** Help, and reports of problems. */
@ExtendWith(Browser.Extension.class)
class HelpPageIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void whoHasNotSignedInReportsAProblemAndSeesItBeforeItLeaves(Browser browser) {
    var words = "The app stays white « é » " + UUID.randomUUID();
    browser.open(gateway.at("/help?reference=K7QM-2F9D"));
    browser.fill("report-text", words);

    browser.click("report-show");

    var shown = browser.see("report").getDomProperty("value");
    assertThat(shown)
        .contains(words, "\"K7QM-2F9D\"", "\"recentRefusals\"", "\"settings\"")
        .doesNotContain("gateway.base-url");
    assertThat(SupportDesk.reports()).noneMatch(report -> report.contains(words));
    assertThat(browser.barriers()).isEmpty();

    browser.click("report-send");

    assertThat(browser.see(By.cssSelector("#report-sent h1")).getText())
        .isEqualTo("The report was sent");
    assertThat(SupportDesk.reports())
        .anySatisfy(report -> assertThat(report.replace("\r", "")).isEqualTo(shown));
    assertThat(browser.driver().manage().getCookies()).isEmpty();
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void operatorReportsLaunchesAndSettingsWithoutSecretsAndPeople(Browser browser) {
    var school = TestSchool.open(gateway);
    var visitor = new Visitor();
    var request = school.begin(visitor);
    var claims = school.lms().claims(request);
    claims.put("aud", "somebody else");
    var reference =
        school.finish(visitor, request, school.lms().sign(claims)).text("reference").strip();
    Portal.signIn(browser, gateway);
    browser.open(gateway.at("/help?reference=" + reference));

    browser.click("report-show");

    assertThat(browser.see("report").getDomProperty("value"))
        .contains(reference, "AUDIENCE_MISMATCH", "gateway.launch.retention")
        .doesNotContain("Tess", "tess@school.example", "password", gateway.clientSecret());
  }

  @Test
  void reportCanBeDownloadedAsItWasShown() {
    var answer =
        new Visitor()
            .post(gateway.at("/help/report"), Map.of("step", "download", "report", "{\"é\": 1}"));

    assertThat(answer.header("Content-Disposition")).contains("lms-gateway-report.json");
    assertThat(answer.body()).isEqualTo("{\"é\": 1}");
  }

  @Test
  void reportGoesByMailWhereTheDeskDoesNotTakeIt(Browser browser) {
    var words = SupportDesk.REFUSED + " « é » " + UUID.randomUUID();
    browser.open(gateway.at("/help"));
    browser.fill("report-text", words);
    browser.click("report-show");

    browser.click("report-send");

    assertThat(browser.see(By.cssSelector("#report-sent h1")).getText())
        .isEqualTo("The report was sent");
    assertThat(TestMail.attachments("desk@school.example"))
        .anySatisfy(report -> assertThat(report).contains(words));
  }

  @Test
  void otherSitesCannotSendReports() {
    var answer =
        new Visitor()
            .sending("Origin", "https://evil.example")
            .post(gateway.at("/help/report"), Map.of("step", "send", "report", "{\"evil\": 1}"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(SupportDesk.reports()).doesNotContain("{\"evil\": 1}");
  }

  @Test
  void helpNamesWhomToAsk(Browser browser) {
    browser.open(gateway.at("/help"));

    assertThat(browser.textOf("support"))
        .contains("Service desk of the test", "desk@school.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"help", "help?kind=feedback", "help/cookies", "help/network", "help/keyboard"})
  void everybodyCanUseTheHelpPagesInBothLanguages(String page, Browser browser) {
    for (var language : new String[] {"en", "fr"}) {
      browser.open(gateway.at("/" + page));
      browser.click("language-" + language);
      browser.await(
          any ->
              language.equals(
                  browser.driver().findElement(By.tagName("html")).getDomAttribute("lang")));
      assertThat(browser.barriers()).as(language).isEmpty();
      browser.resize(320, 700);
      assertThat(browser.isTooWide()).as(language).isFalse();
    }
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void whoHasNotSignedInLearnsNoAddressOfTheServer(Browser browser) {
    browser.open(gateway.at("/help/network"));
    browser.see("no-addresses");
    assertThat(browser.driver().findElements(By.id("node-addresses"))).isEmpty();
  }

  @Test
  void menuLeadsToTheGuides(Browser browser) {
    Portal.signIn(browser, gateway).open("registrations");

    browser.click(By.cssSelector("#help-menu summary"));

    assertThat(browser.see("help-cookies").getDomAttribute("href")).isEqualTo("/help/cookies");
    assertThat(browser.see("help-feedback").getText()).isEqualTo("Give feedback");
    assertThat(browser.barriers()).isEmpty();
  }
}
