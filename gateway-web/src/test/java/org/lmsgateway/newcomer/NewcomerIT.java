package org.lmsgateway.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Keyboard;
import org.lmsgateway.test.Keycloak;
import org.lmsgateway.test.SelfRegisteringLms;
import org.lmsgateway.test.SelfRegisteringLms.Kind;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TlsGateway;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * The way of a newcomer, as the README tells it: signs in through Keycloak, registers a tenant,
 * lets Moodle register itself by a copied link, finds out why a launch failed, and mends it. In
 * each language, and without a mouse.
 */
@ExtendWith(Browser.Extension.class)
@ResourceLock("TLS gateway")
class NewcomerIT {

  /** The third part of the review. */
  private static final String CHANGE_LMS_KEYS = "[id$=':2:change']";

  private static final String APP = "launch-inspector";

  private static TlsGateway gateway;

  @BeforeAll
  static void start() {
    Keycloak.begin();
    gateway = TlsGateway.running();
    Keycloak.awaitStart();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | could not be fetched      | Apps can be opened from your LMS.
          fr | n’a pas pu être interrogée | Les applications peuvent s’ouvrir depuis votre LMS.
          """)
  void newcomerGetsMoodleToLaunch(String language, String cause, String saved, Browser browser) {
    var keys = new Keyboard(browser);
    var moodle = SelfRegisteringLms.open(Kind.MOODLE);
    moodle.reachBy(address -> gateway.direct().at(address.getPath()));

    signIn(browser, keys, language);
    var school = registerTenant(browser, keys);
    letRegisterItself(browser, keys, moodle, invite(browser, keys, school));
    var keyset = moodle.lms().moveKeyset();
    var reference = launchIsRefused(browser, moodle);
    findOutWhy(browser, keys, reference, cause);
    mend(browser, keys, keyset);
    assertThat(browser.textOf("notice")).contains(saved);
    assertThat(browser.driver().findElement(By.tagName("html")).getAttribute("lang"))
        .isEqualTo(language);
    launches(browser, moodle);
  }

  private static void signIn(Browser browser, Keyboard keys, String language) {
    browser.open(gateway.at("/portal/home"));
    browser.awaitPath("/sign-in");
    keys.to("language-" + language).press(Keys.ENTER);
    keys.to("provider-sign-in").press(Keys.ENTER);
    browser.see("kc-login"); // Keycloak's own page begins in its first field
    keys.press("olga", Keys.TAB, "olga-password", Keys.ENTER);
    browser.awaitPath("/portal/home");
  }

  private static String registerTenant(Browser browser, Keyboard keys) {
    var name = "Lycée " + UUID.randomUUID();
    keys.to("nav-tenants").press(Keys.ENTER);
    browser.awaitPath("/portal/tenants");
    keys.to("add-tenant").press(Keys.ENTER);
    keys.to("directory").press(TestDirectory.newTenant("public"));
    keys.to("name").press(name);
    keys.to("register-tenant").press(Keys.ENTER);
    assertThat(browser.textOf("notice")).contains(name);
    return name;
  }

  /** Gives the link that is to be copied into Moodle. */
  private static String invite(Browser browser, Keyboard keys, String school) {
    keys.to("nav-registrations").press(Keys.ENTER);
    keys.to("invite-lms").press(Keys.ENTER);
    browser.awaitPath("/portal/registrations/invite");
    keys.to("tenant_input").choose("tenant", school);
    keys.to("choose").press(Keys.ENTER);
    keys.to("name").press("Moodle");
    keys.toMatching("#invite input[value='" + APP + "']");
    if (!browser.driver().switchTo().activeElement().isSelected()) {
      keys.press(" ");
    }
    keys.to("make-link").press(Keys.ENTER);
    return browser.textOf("invitation-link");
  }

  /** What Moodle shows once the link was pasted into it. */
  private static void letRegisterItself(
      Browser browser, Keyboard keys, SelfRegisteringLms moodle, String link) {
    browser.open(moodle.opened(link));
    keys.to("register").press(Keys.ENTER);
    assertThat(browser.textOf("client-id")).isEqualTo(moodle.lms().clientId());
    var registered = gateway.direct().operator().registrations(moodle.lms().clientId()).get(0);
    moodle.lms().enter(registered, APP);
  }

  /** Gives the reference number that a teacher is shown, and tells the admin. */
  private static String launchIsRefused(Browser browser, SelfRegisteringLms moodle) {
    browser.open(moodle.lms().coursePage(1));
    browser.enterFrame("frame0", "reference");
    return browser.textOf("reference");
  }

  private static void findOutWhy(Browser browser, Keyboard keys, String reference, String cause) {
    browser.open(gateway.at("/portal/home"));
    keys.to("nav-launches").press(Keys.ENTER);
    browser.awaitPath("/portal/launches");
    keys.to("reference").press(reference, Keys.ENTER);
    browser.await(any -> browser.driver().getCurrentUrl().contains(reference));
    keys.toMatching("a.open-launch").press(Keys.ENTER);
    browser.awaitPath("/portal/launches/launch");
    assertThat(browser.textOf("why")).contains(cause);
  }

  /** Enters the address at which Moodle publishes its keys now. */
  private static void mend(Browser browser, Keyboard keys, URI keyset) {
    keys.to("to-registration").press(Keys.ENTER);
    browser.see("edit-registration");
    keys.to("edit-registration").press(Keys.ENTER);
    browser.see("save");
    keys.toMatching(CHANGE_LMS_KEYS).press(Keys.ENTER);
    keys.to("keysetUrl").press(keyset.toString()); // who comes by Tab replaces what is there
    keys.to("next").press(Keys.ENTER);
    keys.to("save").press(Keys.ENTER);
  }

  private static void launches(Browser browser, SelfRegisteringLms moodle) {
    browser.open(moodle.lms().coursePage(1));
    browser.enterFrame("frame0", "opened");
    assertThat(browser.textOf("opened")).contains("Tess Teacher");
  }
}
