package org.lmsgateway.registration.web.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.lmsgateway.test.TestSchool;
import org.openqa.selenium.By;

/** The keys in the details panel, and the page of the gateway's own. */
@ExtendWith(Browser.Extension.class)
class KeysPanelIT {

  private Gateway gateway;
  private TestSchool school;

  @BeforeEach
  void open() {
    gateway = PayaraMicroFixture.gateway();
    school = TestSchool.open(gateway);
  }

  private void show(Browser browser) {
    var id = school.lms().registered().getString("id");
    Portal.signIn(browser, gateway).open("registrations?show=" + id);
    browser.see("details-title");
  }

  @Test
  void fetchNowShowsTheKeysOfTheLms(Browser browser) {
    show(browser);
    assertThat(browser.textOf("lms-keys-never")).startsWith("Not fetched yet.");

    browser.click("fetch");

    browser.see("lms-keys-facts");
    assertThat(browser.textOf("lms-keys")).contains("RSA 2048", "Valid until");
  }

  @Test
  void fetchNowShowsWhatIsWrongAndWhatToDo(Browser browser) {
    school.lms().answerKeysetWith(200, "text/html", "<title>Sign in</title>");
    show(browser);

    browser.click("fetch");

    assertThat(browser.textOf("lms-keys-failure")).contains("is no key set", "keyset URL is right");
    PageCheck.isFit(browser, "registration-keys");
  }

  @Test
  void nextToolKeyIsMadeByAButton(Browser browser) {
    show(browser);

    browser.click("rotate");

    assertThat(browser.textOf("rotated")).startsWith("The next key is published.");
    assertThat(browser.textOf("tool-keys")).contains("Next", "In use", "Use next key now");

    browser.click("rotate");
    browser.await(any -> browser.textOf("rotated").startsWith("Nothing was changed"));
  }

  @Test
  void operatorSeesAndRotatesTheKeysOfTheTokens(Browser browser) {
    var portal = Portal.signIn(browser, gateway);
    portal.open("keys");
    assertThat(browser.textOf("main")).contains("In use");

    browser.click("rotate");

    browser.see(By.cssSelector("#rotate[value='Use next key now']"));
    assertThat(browser.textOf("main")).contains("Next");
    PageCheck.isFit(browser, "keys");
  }
}
