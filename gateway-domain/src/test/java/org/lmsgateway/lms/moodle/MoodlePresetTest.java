package org.lmsgateway.lms.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.shared.Outcome.Done;

class MoodlePresetTest {

  private final MoodlePreset preset = new MoodlePreset();

  @ParameterizedTest
  @CsvSource({
    "https://moodle.school.edu/, https://moodle.school.edu",
    "moodle.school.edu, https://moodle.school.edu",
    "https://moodle.school.edu/login/index.php, https://moodle.school.edu",
    "https://moodle.school.edu/my/, https://moodle.school.edu",
    "https://moodle.school.edu/my/courses.php, https://moodle.school.edu",
    "https://school.edu/moodle/admin/search.php?query=lti#links, https://school.edu/moodle",
    "https://school.edu/moodle/mod/lti/toolconfigure.php, https://school.edu/moodle",
    "https://school.edu/learn/2026/course/view.php?id=3, https://school.edu/learn/2026",
    "https://school.edu/index.php, https://school.edu",
    "https://school.edu/mycampus, https://school.edu/mycampus",
    "http://moodle.localhost:8090, http://moodle.localhost:8090"
  })
  void findsTheSiteInAnyOfItsPages(String typed, String issuer) {
    var outcome = preset.derive(LmsBase.ofSite(typed), null);

    assertThat(((Done<LmsAddresses>) outcome).value().issuer()).isEqualTo(issuer);
  }
}
