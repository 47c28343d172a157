package org.lmsgateway.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;
import org.openqa.selenium.By;
import org.openqa.selenium.support.Color;

/** The light and the dark theme, by the device and by the switch. */
@ExtendWith(Browser.Extension.class)
class ThemeIT {

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void pagesFollowTheDevice(Browser browser) {
    browser.prefer(Browser.Theme.DARK);
    browser.open(gateway.at("/"));
    browser.await(any -> isDark(browser)); // the sheet comes with the least priority

    browser.prefer(Browser.Theme.LIGHT);
    browser.await(any -> !isDark(browser));
  }

  @Test
  void choiceHoldsAtOnceAndOnTheNextPageWhateverTheDevicePrefers(Browser browser) {
    browser.prefer(Browser.Theme.LIGHT);
    browser.open(gateway.at("/"));

    choose(browser, "help-menu", "theme-dark");
    browser.await(any -> isDark(browser)); // the sheet comes with the least priority

    Portal.signInByForm(browser, gateway);
    browser.await(any -> isDark(browser));

    choose(browser, "profile-menu", "theme-light");
    browser.prefer(Browser.Theme.DARK);
    browser.open(gateway.at("/practice"));
    browser.await(any -> !isDark(browser));
  }

  @Test
  void choosingTheDeviceAgainForgetsTheChoice(Browser browser) {
    browser.open(gateway.at("/help"));
    choose(browser, "help-menu", "theme-dark");
    assertThat(browser.driver().manage().getCookieNamed("gateway-theme")).isNotNull();

    browser.click(By.xpath("//label[input[@id='theme-device']]"));

    assertThat(browser.driver().manage().getCookieNamed("gateway-theme")).isNull();
  }

  private static void choose(Browser browser, String menu, String choice) {
    browser.click(By.cssSelector("#" + menu + " summary"));
    browser.click(By.xpath("//label[input[@id='" + choice + "']]"));
  }

  /** By what is painted, not by what the page says of itself. */
  private static boolean isDark(Browser browser) {
    var ground = browser.driver().findElement(By.tagName("body")).getCssValue("background-color");
    return Color.fromString(ground).getColor().getRed() < 128;
  }
}
