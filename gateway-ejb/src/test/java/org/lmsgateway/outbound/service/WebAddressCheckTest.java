package org.lmsgateway.outbound.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;

class WebAddressCheckTest {

  private final WebAddressCheck check = new WebAddressCheck(TestClients.allowing("lms.inside"));

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void demandsAnAddress(String text) {
    assertThat(check.fetchFault("url", text)).contains(FieldFault.of("url", FieldCode.REQUIRED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lms.example/keys",
        "ftp://lms.example",
        "https:///keys",
        "https://user@lms.example/keys",
        "https://lms.example/keys#part",
        "javascript:alert(1)",
        "https://lms example/",
        "http:"
      })
  void demandsAWebAddress(String text) {
    assertThat(check.browserFault("url", text))
        .contains(FieldFault.of("url", FieldCode.NOT_A_WEB_ADDRESS));
  }

  @Test
  void demandsAnAddressOfReasonableLength() {
    assertThat(check.browserFault("url", "https://lms.example/" + "x".repeat(1000)))
        .contains(new FieldFault("url", FieldCode.TOO_LONG, "1000"));
  }

  @Test
  void saysUnderWhichNameAnHttpAddressCouldBeListed() {
    assertThat(check.browserFault("url", " http://lms.example:8080/keys "))
        .contains(new FieldFault("url", FieldCode.HTTP_NOT_LISTED, "lms.example:8080"));
  }

  @Test
  void saysUnderWhichNameAPrivateAddressCouldBeListed() {
    assertThat(check.fetchFault("url", "https://10.0.0.1/keys"))
        .contains(new FieldFault("url", FieldCode.PRIVATE_ADDRESS_NOT_LISTED, "10.0.0.1"));
  }

  @Test
  void sendsBrowsersToPrivateAddressesToo() {
    assertThat(check.browserFault("url", "https://10.0.0.1/auth")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://8.8.8.8/keys", "http://lms.inside:81/keys", " HTTPS://8.8.8.8 "})
  void takesPublicAndListedAddresses(String text) {
    assertThat(check.fetchFault("url", text)).isEmpty();
  }

  @Test
  void takesANameThatDoesNotResolveYet() {
    assertThat(check.fetchFault("url", "https://lms.invalid/keys")).isEmpty();
  }
}
