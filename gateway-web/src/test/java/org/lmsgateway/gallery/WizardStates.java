package org.lmsgateway.gallery;

import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.Portal;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The steps of adding a registration, from the first on each time. */
record WizardStates(Gateway gateway) {

  private static final By INSPECTOR = By.cssSelector("input[value='launch-inspector']");

  void app(Browser browser) {
    browser.open(gateway.at("/portal/registrations/add"));
    browser.see("next");
  }

  void name(Browser browser) {
    app(browser);
    Portal.chooseTenant(browser, "Demo School");
    browser.await(
        any -> {
          var box = browser.driver().findElement(INSPECTOR);
          if (!box.isSelected()) {
            box.click();
          }
          return browser.driver().findElement(INSPECTOR).isSelected();
        });
    browser.click("next");
    browser.see("platform");
  }

  void nameRefused(Browser browser) {
    name(browser);
    browser.click("next");
    browser.see("faults");
  }

  void gatewayKeys(Browser browser) {
    name(browser);
    browser.fill("name", "Moodle, test server");
    new Select(browser.see("platform")).selectByValue("MOODLE");
    browser.click("next");
    browser.see("login-url");
  }

  void lmsKeys(Browser browser) {
    gatewayKeys(browser);
    browser.click("next");
    browser.see("clientId");
  }

  void lmsKeysRefused(Browser browser) {
    lmsKeys(browser);
    browser.click("next");
    browser.see("faults");
  }

  void review(Browser browser) {
    lmsKeys(browser);
    browser.fill("site", "https://moodle.school.example");
    browser.fill("clientId", "Qw3rTy");
    browser.fill("deployments", "1");
    browser.click("next");
    browser.see("save");
  }
}
