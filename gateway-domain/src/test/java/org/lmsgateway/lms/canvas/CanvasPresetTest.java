package org.lmsgateway.lms.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;

class CanvasPresetTest {

  private final CanvasPreset preset = new CanvasPreset();

  @ParameterizedTest
  @CsvSource({
    "https://school.instructure.com, https://canvas.instructure.com",
    "school.beta.instructure.com/courses/1, https://canvas.beta.instructure.com",
    "school.test.instructure.com, https://canvas.test.instructure.com"
  })
  void tellsTheEnvironmentByTheVendorsSite(String site, String issuer) {
    var outcome = preset.derive(LmsBase.ofSite(site), null);

    assertThat(((Done<LmsAddresses>) outcome).value().issuer()).isEqualTo(issuer);
  }

  /** Schools in the cloud may have a domain of their own, so that it tells nothing. */
  @Test
  void asksForTheEnvironmentOfAnotherSite() {
    assertThat(faults(LmsBase.ofSite("https://canvas.school.edu")))
        .isEqualTo(
            new FieldFault("environment", FieldCode.NOT_ONE_OF, "CLOUD, BETA, TEST, SELF_HOSTED"));
    assertThat(faults(new LmsBase("MOON", null, null)).field()).isEqualTo("environment");
  }

  @ParameterizedTest
  @CsvSource({
    "SELF_HOSTED, school.instructure.com, CLOUD",
    "CLOUD, school.beta.instructure.com, BETA",
    "BETA, school.test.instructure.com, TEST"
  })
  void namesTheEnvironmentThatTheSiteIsIn(String environment, String site, String actual) {
    assertThat(faults(new LmsBase(environment, site, null)))
        .isEqualTo(new FieldFault("site", FieldCode.SITE_OF_OTHER_ENVIRONMENT, actual));
  }

  @Test
  void readsTheEnvironmentAsPeopleSpellIt() {
    var base = new LmsBase("self-hosted", "https://canvas.school.edu/login", null);

    assertThat(((Done<LmsAddresses>) preset.derive(base, null)).value().token())
        .hasToString("https://canvas.school.edu/login/oauth2/token");
  }

  private FieldFault faults(LmsBase base) {
    return ((Rejected<LmsAddresses>) preset.derive(base, null)).faults().get(0);
  }
}
