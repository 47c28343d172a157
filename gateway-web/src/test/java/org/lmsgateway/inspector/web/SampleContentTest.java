package org.lmsgateway.inspector.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class SampleContentTest {

  private static JsonObject item(String name) {
    var texts = ResourceBundle.getBundle("org.lmsgateway.inspector.web.messages", Locale.ENGLISH);
    var sample =
        SampleContent.items(texts).stream()
            .filter(item -> item.name().equals(name))
            .findAny()
            .orElseThrow();
    try (var reader = Json.createReader(new StringReader(sample.json()))) {
      return reader.readObject();
    }
  }

  @Test
  void leadsToAPathOfItsOwn() {
    assertThat(item("reading").getString("type")).isEqualTo("ltiResourceLink");
    assertThat(item("reading").getString("path")).isEqualTo("/samples/reading");
    assertThat(item("reading").getJsonObject("custom").getString("sample")).isEqualTo("reading");
  }

  @Test
  void asksForAColumnWhereItIsGraded() {
    assertThat(item("reading").containsKey("lineItem")).isFalse();
    assertThat(item("exercise").getJsonObject("lineItem").getInt("scoreMaximum")).isEqualTo(10);
    assertThat(item("review").getJsonObject("lineItem").containsKey("submissionReview")).isTrue();
  }
}
