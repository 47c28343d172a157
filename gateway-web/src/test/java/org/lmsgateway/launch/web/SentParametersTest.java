package org.lmsgateway.launch.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentParametersTest {
  @Test
  void takesANameWithoutAValueForAnEmptyOne() {
    var sent = new MultivaluedHashMap<String, String>();
    sent.put("state", Arrays.asList((String) null));
    sent.put("iss", List.of("a", "b"));
    var parameters = SentParameters.of(sent);
    assertThat(parameters.single("state")).isEmpty();
    assertThat(parameters.isRepeated("iss")).isTrue();
  }
}
