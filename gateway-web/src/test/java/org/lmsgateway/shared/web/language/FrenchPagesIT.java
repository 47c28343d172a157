package org.lmsgateway.shared.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestSchool;
import org.openqa.selenium.By;

/** What a French-speaking person sees: French, on every page. */
@ExtendWith(Browser.Extension.class)
class FrenchPagesIT {

  private static final List<String> PUBLIC =
      List.of(
          "",
          "sign-in",
          "help",
          "help?kind=feedback",
          "help/cookies",
          "help/network",
          "help/keyboard",
          "practice",
          "inspector",
          "problem/no-permission",
          "problem/authentication",
          "problem/went-wrong",
          "problem/unavailable",
          "lti/launch",
          "lti/nothing",
          "nothing");

  private static final List<String> PORTAL =
      List.of(
          "home",
          "registrations",
          "registrations/add",
          "registrations/invite",
          "registrations/deleted",
          "registrations/check-list",
          "launches",
          "apps",
          "apps/edit",
          "api-clients",
          "remote-sessions",
          "tasks",
          "class-teams",
          "class-teams/course",
          "class-teams/settings",
          "alerts",
          "microsoft",
          "teams-app",
          "device",
          "diagnosis",
          "tenants",
          "people",
          "privacy",
          "keys",
          "audit");

  /** Whole texts and parts of texts that only an English page says. */
  private static final Set<String> ENGLISH = englishTexts();

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  private static Set<String> englishTexts() {
    var french =
        Bundle.all().stream()
            .flatMap(bundle -> bundle.french().values().stream())
            .collect(Collectors.joining("\n"));
    return Bundle.all().stream()
        .flatMap(bundle -> bundle.english().values().stream())
        .flatMap(text -> Stream.of(text.split("\\{\\d[^}]*}|<[^>]*>|\n")))
        .map(part -> part.replace("''", "'").strip())
        .filter(part -> part.split("\\s+").length > 2)
        .filter(part -> !french.contains(part))
        .collect(Collectors.toSet());
  }

  @Test
  void publicPagesSayNothingInEnglish(Browser browser) {
    speakFrench(browser);

    for (var page : PUBLIC) {
      assertFrench(browser, "/" + page);
    }
  }

  @Test
  void pagesOfThePortalSayNothingInEnglish(Browser browser) {
    speakFrench(browser);
    Portal.signIn(browser, gateway);

    for (var page : PORTAL) {
      assertFrench(browser, "/portal/" + page);
    }
  }

  private void assertFrench(Browser browser, String page) {
    browser.open(gateway.at(page));
    browser.see("main");
    var said = (String) browser.driver().executeScript("return document.body.textContent");
    var text = said.replaceAll("\\s+", " ");
    assertThat(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang"))
        .as(page)
        .isEqualTo("fr");
    assertThat(ENGLISH).as("English on " + page).filteredOn(text::contains).isEmpty();
  }

  private void speakFrench(Browser browser) {
    browser.open(gateway.at("/help"));
    browser.click("language-fr");
    browser.await(
        any ->
            "fr".equals(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang")));
  }

  @Test
  void whatIsNoProductsNameIsFrenchInListsToo(Browser browser) {
    speakFrench(browser);
    Portal.signIn(browser, gateway).open("registrations");

    assertThat(browser.textOf("filter-platform"))
        .contains("Moodle", "Autre")
        .doesNotContain("Other");
  }

  @Test
  void practiceLmsSpeaksTheLanguageThatOneChooses(Browser browser) {
    browser.open(gateway.at("/practice"));

    browser.click("language-fr");

    browser.await(
        any ->
            "fr".equals(browser.driver().findElement(By.tagName("html")).getDomAttribute("lang")));
    browser.awaitPath("/practice");
  }

  @Test
  void wizardGuidesAndCorrectsInFrench(Browser browser) {
    speakFrench(browser);
    var portal = Portal.signIn(browser, gateway);
    portal.open("registrations/add");

    assertThat(browser.see("main").getText())
        .contains("Ajouter une nouvelle inscription", "Choisir une application");
    assertThat(browser.see("next").getDomProperty("value")).isEqualTo("Suivant");
    // An app that is the only one is chosen already.
    browser.await(
        any -> {
          browser.click("next");
          return !browser.driver().findElements(By.cssSelector(".fault")).isEmpty();
        });

    assertThat(browser.see("main").getText())
        .contains("Certaines saisies demandent votre attention.")
        .containsAnyOf("Choisissez au moins une application.", "Ce champ est obligatoire.");
    assertThat(browser.barriers()).isEmpty();
  }

  @Test
  void timeHasTheFormOfTheLanguage(Browser browser) {
    speakFrench(browser);

    browser.open(gateway.at("/problem/went-wrong"));

    browser.see(By.cssSelector("time[data-local]"));
    assertThat(browser.see(By.tagName("time")).getText())
        .matches("\\d{1,2} \\p{L}+\\.? \\d{4}.*\\d{2}:\\d{2}:\\d{2}");
  }

  @Test
  void refusalInTheFrameOfACourseSpeaksTheLanguageOfTheCourse(Browser browser) {
    var school = TestSchool.open(gateway);
    school
        .lms()
        .sendAlso(
            Map.of(
                "https://purl.imsglobal.org/spec/lti/claim/launch_presentation",
                Map.of("locale", "fr"),
                "aud",
                "somebody else"));

    browser.open(school.lms().coursePage(1));

    browser.enterFrame("frame0", "title");
    assertThat(browser.textOf("title")).isEqualTo("Certains détails de LMS ne sont pas valides");
    assertThat(browser.textOf("text"))
        .isEqualTo(
            "Ce problème se produit lorsque les détails envoyés par le LMS dans la demande de"
                + " lancement de l’outil ne sont pas alignés sur la spécification IMS LTI 1.3.");
  }

  @Test
  void wrongPasswordAndRefusedPagesSpeakAsMicrosoftsDocumentation(Browser browser) {
    speakFrench(browser);
    browser.open(gateway.at("/sign-in"));
    Portal.enter(browser, gateway.username(), "wrong");

    assertThat(browser.textOf("sign-in-failed"))
        .startsWith("Échec de l’authentification. Réessayez");
    browser.open(gateway.at("/problem/no-permission"));
    assertThat(browser.see(By.tagName("h1")).getText())
        .isEqualTo("Votre compte n’a pas l’autorisation d’accéder à cette page");
    assertThat(browser.textOf("switch-accounts")).isEqualTo("Se déconnecter & changer de compte");
  }
}
