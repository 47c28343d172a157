package org.lmsgateway.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.lmsgateway.test.PayaraMicroFixture;
import org.lmsgateway.test.services.AppInCourse;
import org.lmsgateway.test.services.Fault;

/** The groups of a course, as an app gets them through the API. */
class GroupsIT {

  private final AppInCourse app = AppInCourse.open(PayaraMicroFixture.gateway(), "GROUPS");

  @Test
  void listsGroupsAndTheirSets() {
    assertThat(app.api().items(app.path("/groups")))
        .extracting(group -> group.getString("name") + " in " + group.getString("set"))
        .containsExactly("Oaks in set-1", "Elms in set-1");
    assertThat(app.api().items(app.path("/group-sets")))
        .extracting(set -> set.getString("id"), set -> set.getString("name"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("set-1", "Trees"));
  }

  @Test
  void goesOnWhereALinkLeads() {
    var more = app.services().groups().groupsAddress() + "?page=2";
    app.services().groups().failNext(Fault.malformedLink(more));

    var first = app.api().get(app.path("/groups")).json();
    app.api().get(app.path("/groups?cursor=" + first.getString("next")));

    assertThat(app.services().groups().last().query("page")).isEqualTo("2");
    assertThat(first.getJsonArray("items").getValuesAs(JsonObject.class)).hasSize(2);
  }
}
