package org.lmsgateway.roster.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.LtiService;
import org.lmsgateway.course.CourseOutcome;
import org.lmsgateway.course.CourseOutcome.Done;
import org.lmsgateway.course.CourseOutcome.Refused;
import org.lmsgateway.course.CourseRefusal;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.course.service.lms.ListCursors;
import org.lmsgateway.course.service.lms.LmsLists;
import org.lmsgateway.keys.service.TestKeys;
import org.lmsgateway.roster.CourseGroup;
import org.lmsgateway.roster.GroupSet;
import org.lmsgateway.shared.InvalidCursorException;
import org.lmsgateway.shared.Page;

class GroupServiceTest {

  private final CourseScene scene = new CourseScene();
  private final GroupServiceBean service =
      new GroupServiceBean(
          scene.access(), new LmsLists(scene.calls()), new ListCursors(TestKeys.secretBox()));
  private final List<String> accepted = new ArrayList<>();

  @AfterEach
  void close() {
    scene.close();
  }

  private static <T> T done(CourseOutcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done<T>) outcome).value();
  }

  private Page<CourseGroup> groups(String cursor) {
    return done(service.groups(scene.course.id(), cursor, 20));
  }

  private void answer(String path, String link, String body) {
    scene.lms.handle(
        path,
        exchange -> {
          accepted.add(exchange.getRequestHeaders().getFirst("Accept"));
          if (link != null) {
            exchange.getResponseHeaders().set("Link", link);
          }
          exchange.sendResponseHeaders(200, body.length());
          try (exchange) {
            exchange.getResponseBody().write(body.getBytes());
          }
        });
  }

  /** Course Groups Service 1.0 §3.2. */
  @Test
  void readsGroups() {
    answer(
        "/groups",
        null,
        "{\"groups\":[{\"id\":\"g1\",\"name\":\"Oaks\",\"set_id\":\"s1\",\"tag\":\"t\"},"
            + "{\"id\":2},{\"name\":\"nameless\"},7]}");

    assertThat(groups(null).items())
        .containsExactly(
            new CourseGroup("g1", "Oaks", Optional.of("t"), Optional.of("s1")),
            new CourseGroup("2", "", Optional.empty(), Optional.empty()));
    assertThat(accepted)
        .containsExactly("application/vnd.ims.lti-gs.v1.contextgroupcontainer+json");
  }

  /** Course Groups Service 1.0 §3.3. */
  @Test
  void readsSets() {
    answer("/group-sets", null, "{\"sets\":[{\"id\":\"s1\",\"name\":\"Trees\"}]}");

    var sets = done(service.groupSets(scene.course.id(), null, 20));

    assertThat(sets.items()).containsExactly(new GroupSet("s1", "Trees"));
    assertThat(accepted)
        .containsExactly("application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json");
  }

  @Test
  void goesOnWhereAPageEnds() {
    var next = "<" + scene.lms.address("/more-groups") + ">; rel=next";
    answer("/groups", next, "{\"groups\":[{\"id\":\"g1\"}]}");
    answer("/more-groups", null, "{\"groups\":[{\"id\":\"g2\"}]}");

    var first = groups(null);
    var second = groups(first.next());

    assertThat(second.items()).extracting(CourseGroup::id).containsExactly("g2");
    assertThat(second.next()).isNull();
  }

  @Test
  void refusesTheCursorOfAnotherList() {
    var next = "<" + scene.lms.address("/more-groups") + ">; rel=next";
    answer("/groups", next, "{\"groups\":[]}");
    var cursor = groups(null).next();

    assertThatThrownBy(() -> service.groupSets(scene.course.id(), cursor, 20))
        .isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void isForAppsWithTheService() {
    scene.allow(EnumSet.complementOf(EnumSet.of(LtiService.GROUPS)));

    var outcome = service.groups(scene.course.id(), null, 20);

    assertThat(((Refused<?>) outcome).reason()).isEqualTo(CourseRefusal.SERVICE_NOT_ALLOWED);
  }
}
