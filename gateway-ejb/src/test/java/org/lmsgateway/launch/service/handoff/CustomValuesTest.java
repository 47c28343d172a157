package org.lmsgateway.launch.service.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmsgateway.shared.service.Claims;

class CustomValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$ResourceLink.id",
        "$Person.email.primary",
        "$Canvas.user.sisSourceId",
        "$vnd.Canvas.Person.email.sis",
        "$com.instructure.Assignment.lti.id",
        "$Moodle.Person.userGroupIds"
      })
  void leavesOutVariablesThatTheLmsDidNotFill(String value) {
    assertThat(CustomValues.set(new Claims(Map.of("x", value)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fixed", "$", "$5.00", "$HOME", "cost: $Person.name", "$a.b c"})
  void keepsWhatIsAValue(String value) {
    assertThat(CustomValues.set(new Claims(Map.of("x", value)))).containsEntry("x", value);
  }

  /** Moodle sends null for a resource link that is not made yet. */
  @Test
  void leavesOutNulls() {
    var sent = new HashMap<String, Object>();
    sent.put("link", null);
    sent.put("static", "fixed");

    assertThat(CustomValues.set(new Claims(sent))).containsOnlyKeys("static");
  }
}
