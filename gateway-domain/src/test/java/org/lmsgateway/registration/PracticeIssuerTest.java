package org.lmsgateway.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.shared.GatewayAddress;

class PracticeIssuerTest {

  @Test
  void isUnderTheGatewaysAddress() {
    var gateway = new GatewayAddress(URI.create("http://localhost:8080"));

    assertThat(PracticeIssuer.of(gateway)).hasToString("http://localhost:8080/practice/lms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/practice/lms",
        "http://localhost/practice/lms",
        "https://gateway.localhost:8443/practice/lms",
        "http://127.0.0.1:8080/practice/lms",
        "http://[::1]:8080/practice/lms"
      })
  void recognisesAPracticeLmsOnEveryLoopbackAddress(String issuer) {
    assertThat(PracticeIssuer.isPractice(issuer)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://moodle.school.example",
        "https://moodle.school.example/practice/lms",
        "http://localhost.school.example/practice/lms",
        "http://localhost:8080/practice/lms/more",
        "not an address"
      })
  void leavesOtherIssuersAlone(String issuer) {
    assertThat(PracticeIssuer.isPractice(issuer)).isFalse();
  }
}
