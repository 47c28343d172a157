package org.lmsgateway.registration.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

class RegistrationStepTest {

  @ParameterizedTest
  @CsvSource({"1, APP", "5, REVIEW", "9, REVIEW", "0, APP", "x, APP", "-2, APP", "33, APP"})
  void readsWhatAnAddressSays(String number, RegistrationStep step) {
    assertThat(RegistrationStep.parse(number)).isEqualTo(step);
  }

  @Test
  void beginsWithTheApp() {
    assertThat(RegistrationStep.parse(null)).isEqualTo(RegistrationStep.APP);
  }

  @Test
  void staysWithinTheSteps() {
    assertThat(RegistrationStep.APP.previous()).isEqualTo(RegistrationStep.APP);
    assertThat(RegistrationStep.REVIEW.next()).isEqualTo(RegistrationStep.REVIEW);
    assertThat(RegistrationStep.NAME.next()).isEqualTo(RegistrationStep.GATEWAY_KEYS);
  }

  @Test
  void knowsWhatItAsksFor() {
    assertThat(RegistrationStep.LMS_KEYS.asksFor(FieldFault.of("site", FieldCode.REQUIRED)))
        .isTrue();
    assertThat(
            RegistrationStep.LMS_KEYS.asksFor(FieldFault.of("deployments[2]", FieldCode.TOO_LONG)))
        .isTrue();
    assertThat(RegistrationStep.NAME.asksFor(FieldFault.of("site", FieldCode.REQUIRED))).isFalse();
    assertThat(RegistrationStep.REVIEW.asksFor(FieldFault.of("any", FieldCode.REQUIRED))).isTrue();
  }
}
