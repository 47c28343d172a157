package org.lmsgateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmsgateway.test.Answer;

/** Runs the table of attacks: each is refused for its reason, and the admin can look that up. */
class AttacksIT {

  static Stream<Attack> attacks() {
    return AttackTable.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void refuses(Attack attack) {
    var answer = attack.run().apply(new AttackScene());

    assertThat(answer.status()).as(answer.toString()).isBetween(400, 502);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.setCookies()).isEmpty();
    assertThat(answer.body()).doesNotContain("alert(1)</script>");
    assertThat(shown(answer, "code")).as(answer.toString()).isEqualTo(attack.reason());
    assertThat(logged(shown(answer, "reference"))).isEqualTo(attack.reason());
  }

  /** On the page, or, where an app swaps its code, in JSON. */
  private static String shown(Answer answer, String what) {
    return answer.header("Content-Type").startsWith("application/json")
        ? answer.json().getString(what)
        : answer.text(what);
  }

  private static String logged(String reference) {
    var launch = AttackScene.operator().launch(reference);
    assertThat(launch.getString("outcome")).isEqualTo("REFUSED");
    return launch.getString("reason");
  }

  /** What all attacks change one thing of. */
  @Test
  void takesTheLaunchThatNothingIsChangedIn() {
    var scene = new AttackScene();

    var answer = scene.launch(sound -> {});

    assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
    assertThat(scene.callback(sound -> {}).status()).isEqualTo(303);
    assertThat(scene.login(sound -> {}).status()).isEqualTo(302);
  }
}
