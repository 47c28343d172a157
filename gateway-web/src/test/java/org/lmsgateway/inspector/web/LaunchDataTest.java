package org.lmsgateway.inspector.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchDataTest {

  @Test
  void readsAnAbsentMemberAsEmpty() {
    var data = new LaunchData(Map.of());

    assertThat(data.text("name")).isEmpty();
    assertThat(data.texts("roles")).isEmpty();
    assertThat(data.in("user").in("more").text("name")).isEmpty();
  }

  @Test
  void readsNullAsEmpty() {
    var members = new HashMap<String, Object>();
    members.put("name", null);
    members.put("roles", null);
    members.put("user", null);
    var data = new LaunchData(members);

    assertThat(data.text("name")).isEmpty();
    assertThat(data.texts("roles")).isEmpty();
    assertThat(data.in("user").members()).isEmpty();
  }

  @Test
  void readsAnObjectThatIsATextAsAnEmptyOne() {
    assertThat(new LaunchData(Map.of("user", "Ada")).in("user").text("name")).isEmpty();
  }

  @Test
  void readsASingleRoleAsAListOfOne() {
    assertThat(new LaunchData(Map.of("roles", "Learner")).texts("roles"))
        .containsExactly("Learner");
  }

  @Test
  void leavesNullsOutOfAList() {
    assertThat(new LaunchData(Map.of("roles", Arrays.asList("A", null, 7))).texts("roles"))
        .containsExactly("A", "7");
  }

  @Test
  void writesAListOfTextsWithCommas() {
    assertThat(new LaunchData(Map.of("type", List.of("A", "B"))).text("type")).isEqualTo("A, B");
    assertThat(new LaunchData(Map.of("type", List.of())).text("type")).isEmpty();
  }

  @Test
  void writesAnObjectWhereATextShouldBeAsJson() {
    assertThat(new LaunchData(Map.of("name", List.of(1, true))).text("name"))
        .contains("1", "true")
        .startsWith("[");
  }
}
