package org.lmsgateway.shared.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmsgateway.shared.FieldCode;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.web.problem.InvalidRequest;
import org.lmsgateway.shared.web.problem.MalformedJson;
import org.lmsgateway.tenant.Cloud;

class JsonMembersTest {
  @Test
  void readsMembersOfTheRightTypes() {
    var body =
        JsonMembers.parse(
            "{\"name\": \"Moodle\", \"flag\": true, \"list\": [\"a\", \"b\"], \"cloud\": \"GCC\"}");
    assertThat(body.text("name")).isEqualTo("Moodle");
    assertThat(body.flag("flag")).isTrue();
    assertThat(body.texts("list")).containsExactly("a", "b");
    assertThat(body.choice("cloud", Cloud.class)).isEqualTo(Cloud.GCC);
    body.requireValid();
  }

  @Test
  void takesAbsentAndNullAlike() {
    var body = JsonMembers.parse("{\"name\": null}");
    assertThat(body.text("name")).isNull();
    assertThat(body.flag("flag")).isNull();
    assertThat(body.texts("list")).isNull();
    assertThat(body.choice("cloud", Cloud.class)).isNull();
    body.requireValid();
  }

  @Test
  void namesEveryMemberOfTheWrongTypeAtOnce() {
    var body = JsonMembers.parse("{\"name\": 1, \"flag\": \"yes\", \"list\": [\"a\", 2]}");
    body.text("name");
    body.flag("flag");
    body.texts("list");
    assertThat(faults(body))
        .extracting(FieldFault::field)
        .containsExactly("name", "flag", "list[1]");
  }

  @Test
  void namesTheValuesThatAChoiceHas() {
    var body = JsonMembers.parse("{\"cloud\": \"MOON\"}");
    body.choice("cloud", Cloud.class);
    var fault = faults(body).get(0);
    assertThat(fault.code()).isEqualTo(FieldCode.NOT_ONE_OF);
    assertThat(fault.detail()).contains("GCC_HIGH");
  }

  @Test
  void namesAMemberThatNobodyAskedFor() {
    var body = JsonMembers.parse("{\"name\": \"a\", \"nmae\": \"b\", \"id\": 1}");
    body.text("name");
    body.ignore(Set.of("id"));
    assertThat(faults(body)).containsExactly(FieldFault.of("nmae", FieldCode.UNKNOWN_MEMBER));
  }

  @Test
  void refusesTheCharacterThatDatabasesCannotStore() {
    var body = JsonMembers.parse("{\"name\": \"a\\u0000b\"}");
    body.text("name");
    assertThat(faults(body)).extracting(FieldFault::field).containsExactly("name");
  }

  @Test
  void saysWhereMalformedJsonGoesWrong() {
    assertThatThrownBy(() -> JsonMembers.parse("{\n  \"name\": oops}"))
        .isInstanceOf(MalformedJson.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("column");
  }

  @Test
  void refusesWhatIsNoObjectAndWhatFollowsOne() {
    for (var text : List.of("", "  ", "[]", "\"a\"", "1", "{} {}", "{\"a\": 1, \"a\": 2}", "{")) {
      assertThatThrownBy(() -> JsonMembers.parse(text))
          .as(text)
          .isInstanceOf(MalformedJson.class)
          .hasMessageMatching("(?s).{5,}");
    }
  }

  @Test
  void refusesJsonThatIsNestedTooDeeply() {
    assertThatThrownBy(() -> JsonMembers.parse("{\"a\":" + "[".repeat(30000)))
        .isInstanceOf(MalformedJson.class);
  }

  private static List<FieldFault> faults(JsonMembers body) {
    return catchThrowableOfType(InvalidRequest.class, body::requireValid).faults();
  }
}
