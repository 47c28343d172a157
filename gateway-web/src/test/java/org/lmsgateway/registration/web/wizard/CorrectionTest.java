package org.lmsgateway.registration.web.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

class CorrectionTest {
  private final LmsEntry entry = new LmsEntry();

  private List<Correction> of(String field, FieldCode code, String detail, String typed) {
    entry.getText().put(field, typed);
    return Correction.of(List.of(new FieldFault(field, code, detail)), entry);
  }

  @ParameterizedTest
  @CsvSource({
    "keysetUrl, NOT_A_WEB_ADDRESS, lms.example/keys, https://lms.example/keys",
    "tokenUrl, NOT_A_WEB_ADDRESS, '\"https://lms.example/token?x=1\"', https://lms.example/token?x=1",
    "authorizationUrl, HTTP_NOT_LISTED, http://lms.example/auth/, https://lms.example/auth/",
    "issuer, NOT_A_WEB_ADDRESS, lms.example, https://lms.example",
    "site, HTTP_NOT_LISTED, http://lms.example, https://lms.example"
  })
  void offersTheAddressThatWasMeant(String field, FieldCode code, String typed, String meant) {
    assertThat(of(field, code, "", typed)).containsExactly(new Correction(field, field, meant));
  }

  @Test
  void offersThePlatformAndTheEnvironmentOfASite() {
    assertThat(of("site", FieldCode.SITE_OF_OTHER_LMS, "Open LMS", "x"))
        .containsExactly(new Correction("site", "platform", "OPEN_LMS"));
    assertThat(of("site", FieldCode.SITE_OF_OTHER_ENVIRONMENT, "BETA", "x"))
        .containsExactly(new Correction("site", "environment", "BETA"));
  }

  @Test
  void offersNothingWhereNothingIsKnown() {
    assertThat(of("site", FieldCode.REQUIRED, "", "")).isEmpty();
    assertThat(of("keysetUrl", FieldCode.NOT_A_WEB_ADDRESS, "", "ftp://x.example")).isEmpty();
    assertThat(of("clientId", FieldCode.NOT_A_WEB_ADDRESS, "", "x.example")).isEmpty();
  }
}
