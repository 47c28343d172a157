package org.lmsgateway.exampletest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/apps.md} shows is what runs. */
class AppsDocTest {

  private static final Path DOC = Path.of("../docs/apps.md");
  private static final Path EXAMPLE = Path.of("src/test/java/org/lmsgateway/example");
  private static final Path RESOURCES = Path.of("src/test/resources/org/lmsgateway/example");

  /** The fenced code in the languages of the examples. */
  private static final Pattern CODE =
      Pattern.compile("(?s)```(?:java|javascript|properties)\\n(.*?)```");

  static Stream<String> snippets() {
    return CODE.matcher(read(DOC)).results().map(code -> code.group(1));
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void everySnippetIsInAnExample(String snippet) {
    assertThat(examples()).anySatisfy(example -> assertThat(example).contains(flat(snippet)));
  }

  @Test
  void thereAreSnippetsOfBothLanguages() {
    assertThat(read(DOC)).contains("```java\n", "```javascript\n", "```properties\n");
  }

  private static List<String> examples() {
    return Stream.of(
            EXAMPLE.resolve("Stars.java"),
            EXAMPLE.resolve("StarsApi.java"),
            EXAMPLE.resolve("StarsApplication.java"),
            EXAMPLE.resolve("GatewayClient.java"),
            EXAMPLE.resolve("Html.java"),
            RESOURCES.resolve("stars.js"),
            RESOURCES.resolve("stars.mjs"),
            RESOURCES.resolve("microprofile-config.properties"))
        .map(AppsDocTest::read)
        .map(AppsDocTest::flat)
        .toList();
  }

  /** How deep the lines are indented makes no difference. */
  private static String flat(String text) {
    return text.replaceAll("(?m)^\\s+", "").strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
