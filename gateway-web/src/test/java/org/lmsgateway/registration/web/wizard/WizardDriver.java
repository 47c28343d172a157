package org.lmsgateway.registration.web.wizard;

import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.Portal;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Goes through the steps of adding a registration, as an operator in a browser. */
record WizardDriver(Browser browser, Gateway gateway) {

  /** Signs in and begins. */
  WizardDriver begin() {
    Portal.signIn(browser, gateway).open("registrations");
    browser.click("add-registration");
    awaitStep("Choose app");
    return this;
  }

  /** For the demo tenant; with several, an operator says which. */
  WizardDriver chooseApp() {
    Portal.chooseTenant(browser, "Demo School");
    var inspector = By.cssSelector("input[value='launch-inspector']");
    browser.await(
        any -> {
          var box = browser.driver().findElement(inspector);
          if (!box.isSelected()) {
            box.click();
          }
          return browser.driver().findElement(inspector).isSelected();
        });
    browser.click("next");
    awaitStep("Registration name and LMS platform");
    return this;
  }

  WizardDriver nameIt(String name, String platform) {
    browser.fill("name", name);
    new Select(browser.see("platform")).selectByVisibleText(platform);
    return this;
  }

  /** Takes one of the environments, once the platform's are there to be chosen. */
  WizardDriver environment(String label) {
    browser.await(
        any -> {
          new Select(browser.see("environment")).selectByVisibleText(label);
          return true;
        });
    return this;
  }

  WizardDriver toGatewayKeys() {
    browser.click("next");
    awaitStep("Keys to copy into the LMS");
    return this;
  }

  WizardDriver toLmsKeys() {
    browser.click("next");
    awaitStep("LMS provided registration keys");
    return this;
  }

  WizardDriver toReview() {
    browser.click("next");
    awaitStep("Review and add");
    return this;
  }

  /** Lets one enter all addresses. */
  WizardDriver ownAddresses() {
    browser.click("own-addresses");
    browser.see("keysetUrl");
    return this;
  }

  void awaitStep(String title) {
    browser.await(any -> browser.textOf("step-title").equals(title));
  }
}
