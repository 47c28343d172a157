package org.lmsgateway.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.certification.CertificationSuite.LEARNER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.services.LmsServices;

/**
 * Certification guide §6.4: one launch, called an instructor's and made as a student, and after it
 * what the tool does with the gradebook by itself.
 */
class LtiAssignmentAndGradesIT {

  private CertificationSuite suite;
  private LmsServices services;

  @BeforeEach
  void open() {
    suite = CertificationSuite.open();
    services = suite.services();
  }

  @Test
  @DisplayName("Valid Instructor Launch")
  void validInstructorLaunch() {
    var launch = suite.swap(suite.launch(LEARNER, sound -> {})).getJsonObject("launch");

    assertThat(launch.getJsonObject("services").getJsonObject("grades").getString("lineitems"))
        .isEqualTo(services.grades().lineItemsAddress().toString());
  }
}
