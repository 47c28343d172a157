package org.lmsgateway.shared.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.openqa.selenium.By;

/** In which language pages and programs are answered, and how one changes it. */
@ExtendWith(Browser.Extension.class)
class LanguageIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | fr",
        "fr-CA,en;q=0.5 | fr",
        "de, fr;q=0.8, en;q=0.7 | fr",
        "en-GB,fr;q=0.9 | en",
        "de | en",
        "nonsense;;q | en"
      })
  void pageSpeaksWhatTheBrowserPrefers(String accepted, String language) {
    var page = new Visitor().sending("Accept-Language", accepted).get(gateway.at("/sign-in"));

    assertThat(page.body()).contains("lang=\"" + language + "\"");
  }

  @Test
  void switchChangesThePageAndStays(Browser browser) {
    browser.open(gateway.at("/help?from=test"));

    browser.click("language-fr");

    browser.await(any -> languageOf(browser).equals("fr"));
    assertThat(browser.see(By.tagName("h1")).getText()).isEqualTo("Signaler un problème");
    assertThat(browser.driver().getCurrentUrl()).endsWith("/help?from=test");
    assertThat(browser.see("language-en").getDomAttribute("lang")).isEqualTo("en");
    assertThat(browser.see("language-fr").getDomAttribute("aria-pressed")).isEqualTo("true");
    browser.open(gateway.at("/"));
    assertThat(languageOf(browser)).isEqualTo("fr");
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void whoChoseInOneBrowserIsGreetedSoInAnother(Browser browser) {
    var username = "speaker-" + UUID.randomUUID(); // the others who sign in read English
    var password = Portal.signIn(browser, gateway).addAccount(username);
    browser.driver().manage().deleteAllCookies();
    Portal.signInByForm(browser, gateway, username, password);
    choose(browser, "fr");
    assertThat(browser.see(By.tagName("h1")).getText()).isEqualTo("Inscriptions");
    assertThat(browser.driver().executeScript("return PrimeFaces.getLocaleLabel('today')"))
        .isEqualTo("Aujourd'hui");
    browser.driver().manage().deleteAllCookies();

    Portal.signInByForm(browser, gateway, username, password);

    assertThat(languageOf(browser)).isEqualTo("fr");
    choose(browser, "en");
    assertThat(browser.see(By.tagName("h1")).getText()).isEqualTo("Registrations");
    assertThat(browser.consoleErrors()).isEmpty();
  }

  @Test
  void apiSpeaksFrenchOnlyToWhoAsksForIt() {
    var asked = new Visitor().sending("Accept-Language", "fr").get(gateway.at("/api/v1/tenants"));
    var silent = new Visitor().get(gateway.at("/api/v1/tenants"));

    assertThat(asked.json().getString("title")).isEqualTo("Pas de jeton d’accès valide");
    assertThat(silent.json().getString("title")).isEqualTo("No valid access token");
    assertThat(asked.json().getString("code")).isEqualTo(silent.json().getString("code"));
  }

  @Test
  void refusalSpeaksTheLanguageOfTheCourse() {
    var school = TestSchool.open(gateway);
    var visitor = new Visitor().sending("Accept-Language", "en");
    school
        .lms()
        .sendAlso(
            Map.of(
                "https://purl.imsglobal.org/spec/lti/claim/launch_presentation",
                Map.of("locale", "fr_CA")));
    var request = school.begin(visitor);
    var claims = school.lms().claims(request);
    claims.put("aud", "somebody else");

    var page = school.finish(visitor, request, school.lms().sign(claims));

    assertThat(page.body()).contains("lang=\"fr\"");
    assertThat(page.text("code")).isEqualTo("AUDIENCE_MISMATCH");
    assertThat(page.body()).doesNotContain("language-fr");
  }

  @Test
  void inspectorSpeaksTheLanguageOfThePerson(Browser browser) {
    var school = TestSchool.open(gateway).useInspector();
    school.lms().sendAlso(Map.of("locale", "fr-FR"));

    browser.open(school.lms().coursePage(1));

    browser.enterFrame("frame0", "opened");
    browser.see("opened");
    assertThat(languageOf(browser)).isEqualTo("fr");
  }

  private static void choose(Browser browser, String language) {
    browser.click(By.cssSelector("#profile-menu summary"));
    browser.click("language-" + language);
    browser.await(any -> languageOf(browser).equals(language));
  }

  private static String languageOf(Browser browser) {
    return browser.driver().findElement(By.tagName("html")).getDomAttribute("lang");
  }
}
