package org.lmsgateway.launch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserFamilyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EDGE|Mozilla/5.0 (Windows NT 10.0) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0",
        "CHROME|Mozilla/5.0 (X11; Linux x86_64) Chrome/139.0.0.0 Safari/537.36",
        "CHROME|Mozilla/5.0 (iPhone) CriOS/139.0 Mobile/15E148 Safari/604.1",
        "FIREFOX|Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0",
        "SAFARI|Mozilla/5.0 (Macintosh) Version/18.5 Safari/605.1.15",
        "OTHER|curl/8.5.0",
        "OTHER|"
      })
  void knowsABrowserByWhatItSaysOfItself(BrowserFamily family, String userAgent) {
    assertThat(BrowserFamily.of(userAgent)).isEqualTo(family);
  }
}
