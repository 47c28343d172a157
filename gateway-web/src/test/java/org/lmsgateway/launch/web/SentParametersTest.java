package org.lmsgateway.launch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SentParametersTest {
  @Test
  void takesANameWithoutAValueForAnEmptyOne() {
    var parameters = SentParameters.of("state&iss=a&iss=b");
    assertThat(parameters.single("state")).isEmpty();
    assertThat(parameters.isRepeated("iss")).isTrue();
  }

  @Test
  void decodesNamesAndValues() {
    var parameters = SentParameters.of("log%69n_hint=a+%C3%A9%26b=c&x=");
    assertThat(parameters.single("login_hint")).contains("a é&b=c");
    assertThat(parameters.isRepeated("x")).isFalse();
  }

  @Test
  void refusesWhatIsNotDecoded() {
    assertThatThrownBy(() -> SentParameters.of("state=%zz"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
