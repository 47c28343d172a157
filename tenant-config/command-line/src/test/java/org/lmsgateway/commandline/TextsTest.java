package org.lmsgateway.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.commandline.terminal.Reason;

/** Every text is there in both languages; {@code docs/translating.md} says how to write it. */
class TextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

  private static Map<String, String> bundle(String name) {
    var properties = new Properties();
    var file = TextsTest.class.getResourceAsStream(name + ".properties");
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    var texts = new TreeMap<String, String>();
    properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return texts;
  }

  @Test
  void everyMessageIsThereInBothLanguages() {
    assertThat(bundle("messages_fr").keySet()).isEqualTo(bundle("messages").keySet());
  }

  /** Examples are the same in both, and need not be there twice. */
  @Test
  void allHelpButExamplesIsThereInBothLanguages() {
    var english = new TreeSet<>(bundle("help").keySet());
    english.removeIf(key -> key.contains(".footer."));
    var french = new TreeSet<>(bundle("help_fr").keySet());
    french.removeIf(key -> key.contains(".footer."));

    assertThat(french).isEqualTo(english);
  }

  @Test
  void everyReasonHasItsTexts() {
    var keys =
        Stream.of(Reason.values())
            .flatMap(one -> Stream.of("error", "cause", "resolution").map(part -> one + "." + part))
            .map(key -> "reason." + key)
            .toList();

    assertThat(bundle("messages").keySet().stream().filter(key -> key.startsWith("reason.")))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void bothLanguagesTakeTheSameValues() {
    var french = bundle("messages_fr");
    bundle("messages")
        .forEach(
            (key, text) -> assertThat(places(french.get(key))).as(key).isEqualTo(places(text)));
  }

  private static TreeSet<String> places(String text) {
    var places = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
    return places;
  }

  /** An apostrophe of English would be a quote in a pattern; the typographic one is none. */
  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_fr", "help_fr"})
  void apostrophesAreTypographic(String name) {
    assertThat(bundle(name).values()).allSatisfy(text -> assertThat(text).doesNotContain("'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "messages_fr"})
  void patternsCanBeRead(String name) {
    assertThat(bundle(name).values())
        .allSatisfy(text -> assertThat(new MessageFormat(text)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages_fr", "help_fr"})
  void frenchIsWrittenAsItIs(String name) {
    assertThat(bundle(name))
        .allSatisfy(
            (key, text) ->
                assertThat(text).as(key).doesNotContainPattern(" [:;?!»]|« ").doesNotContain("!"));
  }
}
