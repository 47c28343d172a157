package org.lmsgateway.identity.service.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainTest {

  @ParameterizedTest
  @CsvSource({
    "ada@School.Example, school.example",
    "school.example, school.example",
    "' a@b@north.example ', north.example",
    "ada@École.example, xn--cole-9oa.example",
    "xn--cole-9oa.example, xn--cole-9oa.example",
    "x@a.xn--p1ai, a.xn--p1ai"
  })
  void findsTheDomainInOneForm(String address, String domain) {
    assertThat(MailDomain.of(address)).contains(domain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada@",
        "localhost",
        "10.0.0.1",
        "school..example",
        ".example",
        "-a.example",
        "a.example-",
        "school.example/x",
        "a b.example",
        "a_b.example",
        "school.example."
      })
  void findsNoneWhereThereIsNone(String address) {
    assertThat(MailDomain.of(address)).isEmpty();
  }

  @Test
  void findsNoneThatIsTooLong() {
    assertThat(MailDomain.of("a.".repeat(130) + "example")).isEmpty();
  }
}
