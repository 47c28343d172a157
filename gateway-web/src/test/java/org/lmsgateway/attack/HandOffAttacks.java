package org.lmsgateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.TestSchool;

/** The one-time code that the browser carries to the app: RFC 6749 §10.5. */
final class HandOffAttacks {

  private static final int AT_ONCE = 10;
  private static final String UNKNOWN = "CODE_UNKNOWN";
  private static final String USED = "CODE_ALREADY_USED";

  private HandOffAttacks() {}

  static List<Attack> all() {
    return List.of(
        code("code-invented", "a code that was never given", code -> "code"),
        code("code-cut", "a code without its last letter", c -> c.substring(0, c.length() - 1)),
        code("code-longer", "a code with a letter more", code -> code + "A"),
        code("code-capitals", "a code in capitals", code -> code.toUpperCase() + "-"),
        code("code-any", "a code that stands for any (%)", code -> "%"),
        new Attack(
            "code-of-other-app",
            "a code that was given to another tenant's app",
            "CODE_OF_OTHER_APP",
            scene -> scene.neighbour().swap(code(scene))),
        new Attack("code-twice", "a code a second time", USED, HandOffAttacks::twice),
        new Attack(
            "code-parallel",
            "a code ten times at once: one is taken",
            USED,
            HandOffAttacks::atOnce));
  }

  private static Attack code(String name, String deed, UnaryOperator<String> change) {
    return new Attack(name, deed, UNKNOWN, scene -> scene.school().swap(change.apply(code(scene))));
  }

  private static String code(AttackScene scene) {
    return scene.school().launch(scene.visitor).locationParameters().get("code");
  }

  private static Answer twice(AttackScene scene) {
    var code = code(scene);
    assertThat(scene.school().swap(code).status()).isEqualTo(200);
    return scene.school().swap(code);
  }

  private static Answer atOnce(AttackScene scene) {
    var code = code(scene);
    TestSchool school = scene.school();
    var answers =
        IntStream.range(0, AT_ONCE)
            .mapToObj(any -> CompletableFuture.supplyAsync(() -> school.swap(code)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    return answers.stream().filter(answer -> answer.status() != 200).findAny().orElseThrow();
  }
}
