package org.lmsgateway.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;

/**
 * Every page in every state: axe finds nothing on a phone (on a desktop, the tests of the single
 * pages look), the console says nothing, and at 400 % zoom (320 CSS pixels, WCAG 2.2 §1.4.10) one
 * never scrolls sideways. The gallery has both sizes.
 */
@Order(1) // it takes longest: begun last, it would run alone at the end
@ExtendWith(Browser.Extension.class)
class PagesIT {

  private static final boolean GALLERY = Boolean.getBoolean("test.gallery");
  private static final int ZOOMED_WIDTH = 320;

  /** What the documentation shows. */
  private static final Set<String> IN_DOCS =
      Set.of(
          "landing",
          "practice",
          "inspector",
          "launch-refused",
          "registrations",
          "registration-details",
          "add-3-gateway-keys",
          "add-4-lms-keys",
          "invite",
          "launch-refused-found");

  private Gateway gateway;

  @BeforeEach
  void start() {
    gateway = PayaraMicroFixture.gateway();
  }

  @Test
  void pagesForEverybodyAreFit(Browser browser) {
    look(browser, "everybody", new PageStates(gateway).signedOut());
  }

  @Test
  void pagesOfThePortalAreFit(Browser browser) {
    Portal.signIn(browser, gateway);
    look(browser, "portal", new PageStates(gateway).portal());
  }

  private void look(Browser browser, String title, List<PageState> pages) {
    var looks = GALLERY ? Look.all() : List.of(Look.OTHER);
    var faults = new ArrayList<String>();
    for (var look : looks) {
      look.putOn(browser, gateway);
      pages.forEach(page -> faults.addAll(faults(browser, page, look)));
    }
    if (GALLERY) {
      var columns = looks.stream().flatMap(look -> Stream.of(look + "-390", look + "-1440"));
      Gallery.writeIndex(title, pages.stream().map(PageState::name).toList(), columns.toList());
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(Browser browser, PageState page, Look look) {
    var name = page.name() + "-" + look;
    var faults = new ArrayList<String>();
    try {
      browser.resize(Browser.DESKTOP_WIDTH, Browser.DESKTOP_HEIGHT);
      page.way().accept(browser);
      check(browser, page.name(), look, faults);
    } catch (RuntimeException e) {
      browser.screenshot("failed-" + name, Browser.DESKTOP_WIDTH, Browser.DESKTOP_HEIGHT);
      faults.add("cannot be reached: " + e.getMessage());
    }
    return faults.stream().map(fault -> name + ": " + fault).toList();
  }

  private static void check(Browser browser, String page, Look look, List<String> faults) {
    if (GALLERY) {
      faults.addAll(browser.barriers());
      Gallery.take(browser, page + "-" + look + "-1440");
    }
    browser.resize(Browser.PHONE_WIDTH, Browser.PHONE_HEIGHT);
    faults.addAll(browser.barriers());
    if (GALLERY) {
      Gallery.take(browser, page + "-" + look + "-390");
      if (IN_DOCS.contains(page) && look.equals(Look.all().get(0))) {
        Gallery.takeForDocs(browser, page);
      }
    }
    browser.resize(ZOOMED_WIDTH, Browser.PHONE_HEIGHT);
    if (browser.isTooWide()) {
      faults.add("scrolls sideways at " + ZOOMED_WIDTH);
    }
    browser.consoleErrors().stream().filter(PagesIT::isOurs).forEach(faults::add);
  }

  /** Chromium also reports the status of pages that are errors on purpose. */
  private static boolean isOurs(String error) {
    return !error.contains("the server responded with a status of");
  }
}
