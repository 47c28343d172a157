package org.lmsgateway.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.launch.refusal.Refusal;

/** The record of a launch, and what its requests bring. */
class LaunchTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void keepsWhyItWasRefusedCutToTheColumn() {
    var refusal = new Refusal(LaunchReason.PLATFORM_ERROR, "K7QM-2F9D", "x".repeat(501));

    var launch = Launch.refused(refusal, LaunchOrigin.UNKNOWN, NOW);

    assertThat(launch.result()).isEqualTo(LaunchResult.REFUSED);
    assertThat(launch.reason()).contains(LaunchReason.PLATFORM_ERROR);
    assertThat(launch.detail()).hasSize(500);
    assertThat(launch.payload()).isEmpty();
    assertThat(launch.origin()).isEqualTo(LaunchOrigin.UNKNOWN);
  }

  @Test
  void waitsForItsSwapUntilTheCodeRunsOut() {
    var sealed = new SealedLaunch("hash", NOW.plusSeconds(60), "{sealed}");

    var launch = Launch.accepted("K7QM-2F9D", LaunchOrigin.UNKNOWN, "nonce", NOW, sealed, NOW);

    assertThat(launch.reason()).isEmpty();
    assertThat(launch.detail()).isEmpty();
    assertThat(launch.isSwapped()).isFalse();
    assertThat(launch.isCodeExpired(NOW.plusSeconds(60))).isFalse();
    assertThat(launch.isCodeExpired(NOW.plusSeconds(61))).isTrue();
  }

  @Test
  void takesAParameterThatComesOnceAndNotEmpty() {
    var parameters =
        new LaunchParameters(
            Map.of("a", List.of("1"), "b", List.of("1", "2"), "c", List.of(""), "d", List.of()));

    assertThat(parameters.single("a")).contains("1");
    assertThat(parameters.single("b")).isEmpty();
    assertThat(parameters.single("c")).isEmpty();
    assertThat(parameters.single("d")).isEmpty();
    assertThat(parameters.single("e")).isEmpty();
    assertThat(parameters.isRepeated("b")).isTrue();
    assertThat(parameters.isRepeated("a")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void endsOnAPageThatIsNoSuccess(LaunchReason reason) {
    assertThat(reason.page().status()).isBetween(400, 599);
    // The column's length.
    assertThat(reason.name()).hasSizeLessThanOrEqualTo(40);
  }

  @Test
  void showsNoTokenInItsTextForm() {
    var swapped =
        new SwapOutcome.Swapped(
            "launch-token", "access-token", Duration.ofHours(1), Map.of("name", "Ada"));

    assertThat(swapped.toString()).doesNotContain("launch-token", "access-token", "Ada");
  }
}
