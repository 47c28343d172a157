package org.lmsgateway.commandline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmsgateway.commandline.terminal.JsonText;

/** Files in YAML, with the places of what is in them. */
class YamlDocumentTest {

  private static final String SCHOOL =
      """
      # A school
      version: 1
      registrations:
        - name: "My Moodle"
          issuer: https://moodle.example
          allowAnonymous: true
          deployments: ["1", '2']
        - name: a/b~c
      policies: {x/y: null}
      """;

  private static final YamlDocument DOCUMENT = YamlDocument.read(SCHOOL);

  @Test
  void isTheSameAsJson() {
    assertThat(DOCUMENT.content())
        .isEqualTo(
            JsonText.object(
                """
                {"version":1,"registrations":[
                  {"name":"My Moodle","issuer":"https://moodle.example","allowAnonymous":true,
                   "deployments":["1","2"]},
                  {"name":"a/b~c"}],
                 "policies":{"x/y":null}}"""));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2, 1",
    "/version, 2, 10",
    "/registrations/0/issuer, 5, 13",
    "/registrations/0/deployments/1, 7, 24",
    "/registrations/1, 8, 5",
    "/registrations/1/issuer, 8, 5",
    "/policies/x~1y, 9, 17",
    "/unknown, 2, 1"
  })
  void knowsWhereEachValueIs(String pointer, int line, int column) {
    assertThat(DOCUMENT.place(pointer)).isEqualTo(new Place(line, column));
  }

  @ParameterizedTest
  @CsvSource({
    "'version: 1\nname: [\n', 3, 1",
    "'a: 1\nb: 2\na: 3\n', 3, 1",
    "'a: &x [*x]\n', 1, 4",
    "'just a text', 1, 1",
    "'? [1]\n: 2\n', 1, 1",
    "'a: 1\n\tb: 2', 2, 1"
  })
  void saysWhereItCannotBeRead(String text, int line, int column) {
    assertThatThrownBy(() -> YamlDocument.read(text))
        .isInstanceOfSatisfying(
            DocumentFault.class,
            fault -> assertThat(fault.place()).isEqualTo(new Place(line, column)));
  }

  @ParameterizedTest
  @CsvSource({
    "'a: 1\n\tb: 2', a tab",
    "'a: b: c', a colon",
    "'a: 1\nb\nc: 2', a name without a colon",
    "'a: [1\nb: 2', not closed",
    "'a: \"x', not closed",
    "'- a\nb: 1', indented",
    "'a: *x', an alias",
    "'a: !<x y', cannot be read as YAML"
  })
  void saysInItsOwnWordsWhatIsWrong(String text, String told) {
    Locale.setDefault(Locale.ENGLISH);

    assertThatThrownBy(() -> YamlDocument.read(text))
        .isInstanceOf(DocumentFault.class)
        .hasMessageContaining(told);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var json = "{\"a\":[{\"b\":\"yes\",\"c\":[]},\"12\",12,1.5,true,null,\"x: y\"],\"d\":{}}";
    var content = JsonText.object(json);

    assertThat(YamlDocument.read(YamlText.of(content)).content()).isEqualTo((JsonValue) content);
  }

  @Test
  void tenThousandRegistrationsAreRead() {
    var text = new StringBuilder("registrations:\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("  - name: school ").append(i).append('\n');
      text.append("    issuer: https://").append("x".repeat(300)).append(".example\n");
    }
    assertThat(YamlDocument.read(text.toString()).place("/registrations/9999/issuer"))
        .isEqualTo(new Place(20_001, 13));
  }
}
