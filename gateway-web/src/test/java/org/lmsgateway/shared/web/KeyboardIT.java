package org.lmsgateway.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.Keyboard;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.TestLms;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The portal without a mouse: the whole wizard, panels, dialogs and menus. */
@ExtendWith(Browser.Extension.class)
class KeyboardIT {

  private static final String VIEW = ".list .actions button[aria-label^='View details']";
  private static final String DELETE = ".list .actions button[aria-label^='Delete']";

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void registrationIsAddedFromSigningInToTheNotice(Browser browser) {
    var keys = signIn(browser);
    var lms = TestLms.open();
    var values = lms.registration("");

    keys.to("add-registration").press(Keys.ENTER);
    awaitStep(browser, "Choose app");
    chooseApp(browser, keys);
    awaitStep(browser, "Registration name and LMS platform");
    keys.to("name").press("By keyboard").to("platform").press("Moodle");
    keys.to("next").press(Keys.ENTER);
    awaitStep(browser, "Keys to copy into the LMS");
    keys.to("next").press(Keys.ENTER);
    awaitStep(browser, "LMS provided registration keys");
    keys.to("own-addresses").press(" ");
    browser.see("tokenUrl");
    for (var field : new String[] {"issuer", "clientId", "keysetUrl"}) {
      keys.to(field).press(values.get(field).toString());
    }
    keys.to("authorizationUrl").press(values.get("authorizationUrl").toString());
    keys.to("tokenUrl").press(values.get("tokenUrl").toString());
    keys.to("next").press(Keys.ENTER);
    awaitStep(browser, "Review and add");
    keys.to("save").press(Keys.ENTER);

    assertThat(browser.textOf("notice")).startsWith("The registration “By keyboard” was added");
  }

  @Test
  void refusedFormLeadsToItsSummaryAndFromThereToTheField(Browser browser) {
    var keys = signIn(browser);
    keys.to("add-registration").press(Keys.ENTER);
    awaitStep(browser, "Choose app");
    chooseApp(browser, keys);
    awaitStep(browser, "Registration name and LMS platform");
    keys.to("next").press(Keys.ENTER);
    browser.see("faults");

    browser.await(any -> keys.isIn("#faults"));
    keys.toMatching("#faults a").press(Keys.ENTER);

    assertThat(keys.isIn(".field.wrong")).as(keys.focused()).isTrue();
  }

  @Test
  void panelKeepsTheFocusAndGivesItBack(Browser browser) {
    var keys = signIn(browser);
    keys.toMatching(VIEW);
    var opener = keys.focused();

    keys.press(Keys.ENTER);
    browser.see("details-title");
    browser.await(any -> keys.isIn(".details-panel"));
    for (int i = 0; i < 25; i++) {
      keys.press(Keys.TAB);
      assertThat(keys.isIn(".details-panel")).as(keys.focused()).isTrue();
    }
    keys.press(Keys.ESCAPE);

    browser.await(any -> keys.isIn(".list .actions"));
    assertThat(keys.focused()).isEqualTo(opener);
  }

  @Test
  void dialogBeginsWithTheHarmlessButtonKeepsTheFocusAndGivesItBack(Browser browser) {
    var keys = signIn(browser);
    keys.toMatching(DELETE).press(Keys.ENTER);

    browser.await(any -> keys.isIn("#keep"));
    for (int i = 0; i < 6; i++) {
      keys.press(Keys.TAB);
      assertThat(keys.isIn("#delete-dialog")).as(keys.focused()).isTrue();
    }
    keys.press(Keys.ESCAPE);

    browser.awaitGone("deletion");
    browser.await(any -> keys.isIn(".list .actions"));
  }

  @Test
  void menuOpensByArrowAndClosesByEscape(Browser browser) {
    var keys = signIn(browser);
    keys.toMatching("#profile-menu summary").press(Keys.ARROW_DOWN);
    assertThat(keys.isIn("#profile-menu .menu-panel")).as(keys.focused()).isTrue();

    keys.press(Keys.END);
    assertThat(keys.isIn("#sign-out")).as(keys.focused()).isTrue();
    keys.press(Keys.ESCAPE);

    assertThat(keys.isIn("#profile-menu summary")).as(keys.focused()).isTrue();
    assertThat(browser.driver().findElements(By.cssSelector("details[open]"))).isEmpty();
  }

  @Test
  void firstTabSkipsTheNavigation(Browser browser) {
    var keys = signIn(browser);
    browser.driver().navigate().refresh();
    keys.toMatching(".skip-link").press(Keys.ENTER);

    assertThat(keys.isIn("main")).as(keys.focused()).isTrue();
  }

  private Keyboard signIn(Browser browser) {
    var keys = new Keyboard(browser);
    browser.open(gateway.at("/sign-in?return=%2Fportal%2Fregistrations"));
    keys.to("username").press(gateway.username());
    keys.to("password").press(gateway.password(), Keys.ENTER);
    browser.awaitPath("/portal/registrations");
    browser.see("main");
    return keys;
  }

  /** Where there is but one app it is chosen already. */
  private static void chooseApp(Browser browser, Keyboard keys) {
    if (!browser.driver().findElements(By.id("tenant_input")).isEmpty()) {
      keys.to("tenant_input").choose("tenant", "Demo School");
    }
    keys.toMatching("input[value='launch-inspector']");
    if (!keys.isIn(":checked")) {
      keys.press(" ");
    }
    keys.to("next").press(Keys.ENTER);
  }

  private static void awaitStep(Browser browser, String title) {
    browser.await(any -> browser.textOf("step-title").equals(title));
  }
}
