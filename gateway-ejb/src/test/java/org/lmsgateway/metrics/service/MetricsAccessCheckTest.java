package org.lmsgateway.metrics.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lmsgateway.tenantconfig.metrics.MetricsSettings;

class MetricsAccessCheckTest {

  @Test
  void letsInWhoHasTheToken() {
    assertThat(check(Optional.of("a-token-long-enough")).isGranted("a-token-long-enough")).isTrue();
  }

  @Test
  void refusesAnyOther() {
    assertThat(check(Optional.of("a-token-long-enough")).isGranted("another")).isFalse();
    assertThat(check(Optional.of("a-token-long-enough")).isGranted("")).isFalse();
  }

  @Test
  void refusesEverybodyWhereNoneIsConfigured() {
    assertThat(check(Optional.empty()).isGranted("")).isFalse();
    assertThat(check(Optional.empty()).isGranted("a-token-long-enough")).isFalse();
  }

  private static MetricsAccessCheck check(Optional<String> token) {
    return new MetricsAccessCheck(new MetricsSettings(token, 0));
  }
}
