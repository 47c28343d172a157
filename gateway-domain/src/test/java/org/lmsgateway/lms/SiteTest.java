package org.lmsgateway.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

  private static final Pattern PAGE = Pattern.compile("/[^/]+\\.php.*$");

  @ParameterizedTest
  @CsvSource({
    "https://lms.school.edu, https://lms.school.edu",
    "https://lms.school.edu/, https://lms.school.edu",
    "'  https://lms.school.edu ', https://lms.school.edu",
    "lms.school.edu, https://lms.school.edu",
    "//lms.school.edu/x, https://lms.school.edu",
    "https:/lms.school.edu, https://lms.school.edu",
    "HTTPS://LMS.School.EDU/d2l/home, https://lms.school.edu",
    "lms.school.edu:8443/portal, https://lms.school.edu:8443",
    "https://lms.school.edu:443, https://lms.school.edu",
    "https://lms.school.edu?redirect=https://x.example, https://lms.school.edu",
    "'\"https://lms.school.edu\"', https://lms.school.edu",
    "'https://lms. school.edu/\u200b', https://lms.school.edu",
    "http://lms.school.edu, http://lms.school.edu"
  })
  void readsTheRootOfWhatWasCopied(String typed, String site) {
    assertThat(Site.root(typed)).hasToString("Optional[" + site + "]");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "https://",
        "ftp://x.example",
        "mailto:a@x.example",
        "https://a@b.example",
        "a b|c"
      })
  void readsNothingElse(String typed) {
    assertThat(Site.root(typed)).isEmpty();
  }

  @Test
  void keepsTheFolderBeforeThePage() {
    assertThat(Site.folder("school.edu/lms/login.php?x=1", PAGE))
        .hasToString("Optional[https://school.edu/lms]");
    assertThat(Site.folder("school.edu/lms/", PAGE))
        .hasToString("Optional[https://school.edu/lms]");
    assertThat(Site.folder("school.edu", PAGE)).hasToString("Optional[https://school.edu]");
  }
}
