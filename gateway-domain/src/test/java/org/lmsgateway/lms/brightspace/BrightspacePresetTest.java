package org.lmsgateway.lms.brightspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.lms.LmsAddresses;
import org.lmsgateway.lms.LmsBase;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.Outcome.Done;
import org.lmsgateway.shared.Outcome.Rejected;

class BrightspacePresetTest {

  private final BrightspacePreset preset = new BrightspacePreset();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://auth.brightspace.com/core/connect/token",
        "https://api.brightspace.com/auth/token",
        "community.brightspace.com"
      })
  void knowsThatNoSchoolIsAtTheVendorsOwnHosts(String site) {
    var outcome = preset.derive(LmsBase.ofSite(site), null);

    assertThat(((Rejected<LmsAddresses>) outcome).faults().get(0).code())
        .isEqualTo(FieldCode.SITE_OF_VENDOR);
  }

  /** An array of audiences makes its token endpoint fail. */
  @ParameterizedTest
  @ValueSource(strings = {"learn.school.edu/d2l/home/6606", "https://learn.school.edu"})
  void hasOneAudienceForAllSchools(String site) {
    var outcome = preset.derive(LmsBase.ofSite(site), null);

    var addresses = ((Done<LmsAddresses>) outcome).value();
    assertThat(addresses.issuer()).isEqualTo("https://learn.school.edu");
    assertThat(addresses.tokenAudience()).isEqualTo("https://api.brightspace.com/auth/token");
  }
}
