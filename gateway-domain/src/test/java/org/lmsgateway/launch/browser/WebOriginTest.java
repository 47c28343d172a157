package org.lmsgateway.launch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebOriginTest {
  @ParameterizedTest
  @CsvSource({
    "https://LMS.school.example/auth?x=1, https://lms.school.example",
    "https://lms.school.example:443/, https://lms.school.example",
    "http://localhost:80, http://localhost",
    "http://localhost:8080/practice, http://localhost:8080",
    "https://lms.school.example:80, https://lms.school.example:80",
    "HTTPS://[::1]:8443/, https://[::1]:8443"
  })
  void isWrittenAsBrowsersWriteIt(URI address, String origin) {
    assertThat(WebOrigin.of(address)).hasToString(origin);
  }
}
