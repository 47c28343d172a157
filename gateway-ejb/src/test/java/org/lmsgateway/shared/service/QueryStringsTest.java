package org.lmsgateway.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryStringsTest {

  @Test
  void keepsTheParametersThatTheAddressHas() {
    var location =
        QueryStrings.append(URI.create("https://lms.example/auth?x=1"), Map.of("y", "2 3&"));

    assertThat(location).hasToString("https://lms.example/auth?x=1&y=2%203%26");
  }
}
