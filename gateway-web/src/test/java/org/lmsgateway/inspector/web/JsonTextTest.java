package org.lmsgateway.inspector.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void writesOneMemberALine() {
    var members = new LinkedHashMap<String, Object>();
    members.put("name", "Ada");
    members.put("age", 36);

    assertThat(JsonText.of(members).lines())
        .extracting(String::strip)
        .containsExactly("{", "\"name\": \"Ada\",", "\"age\": 36", "}");
  }

  @Test
  void keepsEveryTypeThatJsonHas() {
    var all = Arrays.asList("text", 1, 2.5, new BigDecimal("3"), true, null, Map.of(), List.of());

    assertThat(JsonText.of(all)).contains("\"text\"", "1", "2.5", "3", "true", "null", "{", "[");
  }

  @Test
  void escapesQuotesAndControlCharacters() {
    assertThat(JsonText.of("a \"b\"\n")).isEqualTo("\"a \\\"b\\\"\\n\"");
  }

  @Test
  void writesWhatIsNoNumberAsText() {
    assertThat(JsonText.of(Double.NaN)).isEqualTo("\"NaN\"");
  }

  @Test
  void writesOtherTypesAsText() {
    assertThat(JsonText.of(java.net.URI.create("https://lms.example")))
        .isEqualTo("\"https://lms.example\"");
  }
}
