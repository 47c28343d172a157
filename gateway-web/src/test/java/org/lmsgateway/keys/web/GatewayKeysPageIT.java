package org.lmsgateway.keys.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lmsgateway.test.Browser;
import org.lmsgateway.test.PageCheck;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.Portal;

/** The keys of the tokens, and how it is with them. */
@ExtendWith(Browser.Extension.class)
class GatewayKeysPageIT {

  @Test
  void pageTellsAgeAndNextChangeAndThatNothingIsToBeDone(Browser browser) {
    var gateway = PayaraMicroFixture.gateway();
    // A token makes the first key.
    gateway.operator();

    Portal.signIn(browser, gateway).open("keys");

    assertThat(browser.textOf("key-health"))
        .contains("There is nothing to do", "less than a day", "The next one takes over");
    PageCheck.isFit(browser, "keys-health");
  }
}
