package org.lmsgateway.health.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmsgateway.health.WarmUpStep;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.shared.GatewayAddress;

class KeysHealthTest {

  private static final GatewayAddress GATEWAY =
      new GatewayAddress(URI.create("https://gateway.example"));

  @Test
  void isWellWhileTheGatewayCanSign() {
    var keys = new KeysHealth(TestKeys.gatewayTokens(GATEWAY, Clock.systemUTC()), Runnable::run);

    assertThat(keys.finding().good()).isTrue();
    assertThat(keys.finding().data()).isEmpty();
  }

  @Test
  void isNotWellWithoutAKey() {
    var keys = new KeysHealth(null, Runnable::run);

    assertThat(keys.finding().data()).containsEntry("reason", "NOT_USABLE");
  }

  @Test
  void warmUpIsOverAfterAllStepsAlsoWhenOneFails() {
    var done = new boolean[1];
    WarmUpStep failing =
        () -> {
          throw new IllegalStateException("the LMS is slow");
        };
    var warmUp = new WarmUp(List.of(failing, () -> done[0] = true));
    assertThat(warmUp.isOver()).isFalse();

    warmUp.run();

    assertThat(done[0]).isTrue();
    assertThat(warmUp.isOver()).isTrue();
  }
}
