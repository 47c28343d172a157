package org.lmsgateway.outbound.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  private final AddressGuard guard =
      TestClients.guard("lms.inside", "other.inside:8080", "tls:443");

  @ParameterizedTest
  @CsvSource({
    "http://lms.inside/keys, true",
    "http://lms.inside:9999/keys, true",
    "http://LMS.Inside/keys, true",
    "http://sub.lms.inside/keys, false",
    "http://lms.inside.evil.example/keys, false",
    "http://other.inside:8080/keys, true",
    "http://other.inside/keys, false",
    "http://other.inside:8081/keys, false",
    "https://tls/keys, true",
    "http://tls/keys, false",
    "http://user@lms.inside/keys, true",
    "mailto:lms.inside, false"
  })
  void listsByHostOrByHostAndPort(URI address, boolean listed) {
    assertThat(guard.isListed(address)).isEqualTo(listed);
  }

  @ParameterizedTest
  @CsvSource({
    "https://lms.example/keys, true",
    "HTTPS://lms.example/keys, true",
    "http://lms.example/keys, false",
    "http://lms.inside/keys, true",
    "http://other.inside:8080/keys, true",
    "http://user:password@lms.inside/keys, false",
    "https://user@lms.example/keys, false",
    "ftp://lms.inside/keys, false",
    "file:///etc/passwd, false",
    "/keys, false"
  })
  void allowsHttpsAndListedHttp(URI address, boolean allowed) {
    assertThat(guard.isSchemeAllowed(address)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "10.1.2.3", "2130706433", "127.1"})
  void refusesNamesOfAddressesInside(String host) {
    assertThatThrownBy(() -> AddressGuard.resolvePublic(host))
        .isInstanceOf(ForbiddenAddressException.class)
        .hasMessageContaining(host);
  }

  @Test
  void resolvesPublicAddresses() throws Exception {
    assertThat(AddressGuard.resolvePublic("8.8.8.8")).hasSize(1);
  }
}
