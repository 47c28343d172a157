package org.lmsgateway.launch.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lmsgateway.launch.browser.BrowserCookie;

class StateCookieTest {
  @Test
  void hasAllThatABrowserDemandsInsideAnIframe() {
    var cookie = new BrowserCookie("__Host-lti-a", "value", Duration.ofMinutes(10));
    assertThat(StateCookie.set(cookie))
        .isEqualTo(
            "__Host-lti-a=value; Path=/; Max-Age=600; Secure; HttpOnly; SameSite=None;"
                + " Partitioned");
  }

  @Test
  void isRemovedWithTheSameAttributes() {
    assertThat(StateCookie.remove("__Host-lti-a"))
        .isEqualTo(
            "__Host-lti-a=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=None; Partitioned");
  }
}
