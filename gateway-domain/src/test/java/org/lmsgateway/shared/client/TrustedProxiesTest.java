package org.lmsgateway.shared.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

  private final TrustedProxies proxies =
      new TrustedProxies(List.of("10.0.0.0/8", "192.0.2.7", "2001:db8::/32"));

  @Test
  void believesNobodyWhoIsNotTrusted() {
    assertThat(proxies.client("198.51.100.1", "203.0.113.9")).isEqualTo("198.51.100.1");
    assertThat(new TrustedProxies(List.of()).client("127.0.0.1", "203.0.113.9"))
        .isEqualTo("127.0.0.1");
  }

  @Test
  void takesTheLastAddressThatNoTrustedProxyHas() {
    assertThat(proxies.client("192.0.2.7", "1.1.1.1, 203.0.113.9, 10.1.2.3"))
        .isEqualTo("203.0.113.9");
    assertThat(proxies.client("2001:db8::1", "203.0.113.9")).isEqualTo("203.0.113.9");
  }

  @Test
  void staysAtTheProxyThatSaysNothing() {
    assertThat(proxies.client("10.1.2.3", "")).isEqualTo("10.1.2.3");
  }

  @Test
  void looksNoNameUp() {
    assertThat(proxies.client("10.1.2.3", "evil.example")).isEqualTo("evil.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0", "::1/129"})
  void refusesWhatIsNoRange(String text) {
    assertThatThrownBy(() -> new TrustedProxies(List.of(text)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
