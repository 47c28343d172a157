package org.lmsgateway.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * That {@code docs/attacks.md} is the table. Run with {@code -Dattacks.write=true} it writes the
 * page instead.
 */
class AttackPageTest {

  private static final Path PAGE = Path.of("..", "docs", "attacks.md");

  private static final String START =
      """
      # Attacks

      What people with bad intentions send, and the reason code that each is refused with. Every \
      line is a test that `mvn verify` runs over HTTP against a running gateway (`AttacksIT`): a \
      launch that is sound but for this one thing, answered by a page that names the reason, sends \
      the browser nowhere and sets no cookie, and found again under its reference number in the \
      list of launches.

      This page is made from the table of the tests (`org.lmsgateway.attack.AttackTable`) and \
      checked by the build. What a browser must do about hostile texts and frames is proven in \
      Chromium by `HostileTextsIT` and `FramingIT`, and random input by `TokenFuzzTest` and \
      `ParameterFuzzTest`.
      """;

  private static String page() {
    var page = new StringBuilder(START);
    AttackTable.chapters()
        .forEach(
            (chapter, attacks) ->
                page.append("\n## ")
                    .append(chapter)
                    .append("\n| Attack | What is done | Reason |\n|---|---|---|\n")
                    .append(
                        attacks.stream()
                            .map(AttackPageTest::row)
                            .collect(Collectors.joining("\n", "", "\n"))));
    return page.toString();
  }

  private static String row(Attack attack) {
    var deed = attack.deed().replace("<", "&lt;").replace("|", "\\|");
    return "| `%s` | %s | `%s` |".formatted(attack.name(), deed, attack.reason());
  }

  @Test
  void pageIsTheTable() throws IOException {
    if (Boolean.getBoolean("attacks.write")) {
      Files.writeString(PAGE, page());
    }
    assertThat(PAGE).as("write it with -Dattacks.write=true").hasContent(page());
  }

  @Test
  void everyAttackHasANameOfItsOwn() {
    assertThat(AttackTable.all().map(Attack::name)).doesNotHaveDuplicates();
    assertThat(AttackTable.all()).hasSizeGreaterThan(80);
  }
}
