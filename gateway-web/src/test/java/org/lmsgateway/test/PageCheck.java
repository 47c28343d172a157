package org.lmsgateway.test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every page: on a desktop in the light theme, on a phone in the dark one. The
 * barriers on a phone are looked for by {@code PagesIT}, which takes the pictures too.
 */
public final class PageCheck {

  private PageCheck() {}

  /** Checks the page that the browser shows; the failure is named by the page. */
  public static void isFit(Browser browser, String name) {
    browser.prefer(Browser.Theme.LIGHT);
    browser.resize(Browser.DESKTOP_WIDTH, Browser.DESKTOP_HEIGHT);
    assertThat(browser.barriers()).as("barriers on " + name).isEmpty();
    browser.prefer(Browser.Theme.DARK);
    browser.resize(Browser.PHONE_WIDTH, Browser.PHONE_HEIGHT);
    assertThat(browser.isTooWide()).as(name + " is too wide for a phone").isFalse();
    assertThat(browser.consoleErrors()).as("console of " + name).isEmpty();
  }
}
