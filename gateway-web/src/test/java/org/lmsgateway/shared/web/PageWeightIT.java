package org.lmsgateway.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;

/** What the first view of a page costs somebody on a slow line: nothing of it is kept yet. */
@ExtendWith(Browser.Extension.class)
class PageWeightIT {

  private static final long MOST_BYTES = 500_000;

  /** Headers and bodies as they went over the wire, of the page and all that it needs. */
  private static final String TRANSFERRED =
      """
      const done = arguments[0];
      const sum = () => ['navigation', 'resource']
          .flatMap(type => performance.getEntriesByType(type))
          .reduce((bytes, entry) => bytes + entry.transferSize, 0);
      document.fonts.ready.then(() => setTimeout(() => done(sum()), 0));
      """;

  @Test
  void firstViewOfThePortalIsLight(Browser browser) {
    var gateway = PayaraMicroFixture.gateway();
    Portal.signIn(browser, gateway);

    assertThat(firstView(browser, () -> browser.open(gateway.at("/portal/registrations"))))
        .isLessThan(MOST_BYTES);
  }

  @Test
  void pagesOutsideThePortalWeighAFifthOfThat(Browser browser) {
    var gateway = PayaraMicroFixture.gateway();

    assertThat(firstView(browser, () -> browser.open(gateway.at("/"))))
        .isLessThan(MOST_BYTES / 5)
        .isPositive();
  }

  private static long firstView(Browser browser, Runnable open) {
    browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
    open.run();
    browser.see("main");
    return ((Number) browser.driver().executeAsyncScript(TRANSFERRED)).longValue();
  }
}
