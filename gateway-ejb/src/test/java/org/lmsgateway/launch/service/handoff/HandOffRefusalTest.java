package org.lmsgateway.launch.service.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmsgateway.launch.refusal.LaunchReason.CODE_ALREADY_USED;
import static org.lmsgateway.launch.refusal.LaunchReason.CODE_EXPIRED;
import static org.lmsgateway.launch.refusal.LaunchReason.CODE_OF_OTHER_APP;
import static org.lmsgateway.launch.refusal.LaunchReason.CODE_UNKNOWN;
import static org.lmsgateway.launch.service.LaunchAssertions.code;
import static org.lmsgateway.launch.service.LaunchAssertions.refusal;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.AppId;
import org.lmsgateway.launch.SwapOutcome.Swapped;
import org.lmsgateway.launch.service.LaunchScene;
import org.lmsgateway.launch.service.RefusalCase;
import org.lmsgateway.launch.service.RefusalSuite;

/** The swap of the one-time code: RFC 6749 §4.1.2 and §4.1.3. */
public class HandOffRefusalTest extends RefusalSuite {

  public static Stream<RefusalCase> cases() {
    return Stream.of(
        new RefusalCase(
            CODE_UNKNOWN,
            "code was never issued",
            scene -> refusal(scene.swap(LaunchScene.APP, "made-up"))),
        new RefusalCase(
            CODE_OF_OTHER_APP,
            "code is another app's",
            scene -> refusal(scene.swap(new AppId("other"), launch(scene)))),
        new RefusalCase(
            CODE_EXPIRED,
            "code is older than a minute",
            scene -> {
              var code = launch(scene);
              scene.clock.advance(Duration.ofSeconds(61));
              return refusal(scene.swap(LaunchScene.APP, code));
            }),
        new RefusalCase(
            CODE_ALREADY_USED,
            "code was swapped before",
            scene -> {
              var code = launch(scene);
              scene.swap(LaunchScene.APP, code);
              return refusal(scene.swap(LaunchScene.APP, code));
            }));
  }

  private static String launch(LaunchScene scene) {
    return code(scene.complete(scene.begin()));
  }

  @Test
  void leavesTheCodeToItsAppWhenAnotherTriedIt() {
    try (var scene = new LaunchScene()) {
      var code = launch(scene);
      scene.swap(new AppId("other"), code);

      assertThat(scene.swap(LaunchScene.APP, code)).isInstanceOf(Swapped.class);
    }
  }

  @Test
  void swapsInTheLastSecond() {
    try (var scene = new LaunchScene()) {
      var code = launch(scene);
      scene.clock.advance(Duration.ofSeconds(60));

      assertThat(scene.swap(LaunchScene.APP, code)).isInstanceOf(Swapped.class);
    }
  }
}
