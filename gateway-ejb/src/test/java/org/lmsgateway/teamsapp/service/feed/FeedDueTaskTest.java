package org.lmsgateway.teamsapp.service.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lmsgateway.app.App;
import org.lmsgateway.app.AppId;
import org.lmsgateway.app.AppSettings;
import org.lmsgateway.course.Course;
import org.lmsgateway.course.CourseId;
import org.lmsgateway.course.service.CourseScene;
import org.lmsgateway.course.service.lms.ListCursors;
import org.lmsgateway.course.service.lms.LmsLists;
import org.lmsgateway.grades.service.CourseGrades;
import org.lmsgateway.grades.service.LineItemLists;
import org.lmsgateway.grades.service.LineItems;
import org.lmsgateway.grades.service.Results;
import org.lmsgateway.registration.LaunchRules;
import org.lmsgateway.registration.RegistrationDetails;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TenantId;
import org.lmsgateway.task.TaskResult;
import org.lmsgateway.teamsapp.feed.FeedKind;
import org.lmsgateway.teamsapp.service.giving.TeamsAppTabEntry;

/** Which work is found to be due, with an LMS that is a real server. */
class FeedDueTaskTest {

  private final CourseScene scene = new CourseScene();

  /** Who has a grade, by the work that is due. */
  private final Map<String, Set<String>> found = new LinkedHashMap<>();

  private final class Entry extends FeedEntry {
    @Override
    public List<TenantId> wanting(Set<FeedKind> some) {
      return some.contains(FeedKind.DUE) ? List.of(scene.tenant.id()) : List.of();
    }

    @Override
    public void due(Course course, SoonDue soon, Set<String> graded) {
      found.put(soon.work(), graded);
    }
  }

  private final class Teams extends TeamsAppTabEntry {
    @Override
    public List<CourseId> living(TenantId tenant, Optional<CourseId> after, int most) {
      return after.isPresent() ? List.of() : List.of(scene.course.id());
    }
  }

  @BeforeEach
  void launchClassTeams() {
    var now = scene.clock.instant();
    var url = URI.create("https://g.example");
    var app = new App(AppId.CLASS_TEAM, "Class team", url, null, "h", now);
    app.change("Class team", url, AppSettings.CLASS_TEAM);
    scene.apps.add(app);
    var registration = scene.registration;
    var rules = registration.rules();
    var both = Set.of(CourseScene.APP, AppId.CLASS_TEAM);
    registration.change(
        new RegistrationDetails(
            registration.name(),
            registration.platform(),
            registration.issuer(),
            registration.clientId(),
            registration.addresses(),
            new LaunchRules(rules.policy(), rules.deployments(), both, false, true)),
        now);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private FeedDueTask task(String gateway) {
    var lists = new LmsLists(scene.calls());
    var cursors = new ListCursors(scene.secrets);
    var items = new LineItems(scene.calls(), scene.lineItemIds());
    var grades =
        new CourseGrades(
            new LineItemLists(lists, cursors, items),
            items,
            new Results(lists, cursors, scene.users(), scene.names()));
    var address = new GatewayAddress(URI.create(gateway));
    return new FeedDueTask(new Entry(), new Teams(), scene.access(), grades, address, scene.clock);
  }

  private TaskResult run() {
    return task("https://g.example").run(Optional.of(scene.tenant.id()), (done, all) -> {});
  }

  private String item(int number, String label, String end) {
    return "{\"id\":\"%s\",\"label\":\"%s\",\"scoreMaximum\":10%s}"
        .formatted(
            scene.lms.address("/line-items/" + number),
            label,
            end.isEmpty() ? "" : ",\"endDateTime\":\"" + end + "\"");
  }

  private String in(int hours) {
    return scene.clock.instant().plus(Duration.ofHours(hours)).toString();
  }

  @Test
  void findsWorkThatEndsWithinADayAndWhoHasAGradeForIt() {
    scene.lms.answer(
        "/line-items",
        200,
        "["
            + String.join(
                ",",
                item(1, "Moss", in(5)),
                item(2, "Later", in(25)),
                item(3, "Over", in(-1)),
                item(4, "Any time", ""),
                item(5, "Nonsense", "soon"))
            + "]");
    scene.lms.answer(
        "/line-items/1/results",
        200,
        "[{\"userId\":\"4\",\"resultScore\":8,\"resultMaximum\":10},{\"userId\":\"5\"}]");

    assertThat(run()).isEqualTo(TaskResult.DONE);

    assertThat(found)
        .containsExactly(Map.entry("Moss", Set.of(scene.names().of(scene.registration.id(), "4"))));
  }

  @Test
  void tellsNobodyWhereTheLmsDoesNotSayWhoHasAGrade() {
    scene.lms.answer("/line-items", 200, "[" + item(1, "Moss", in(5)) + "]");
    scene.lms.answer("/line-items/1/results", 403, "");

    assertThat(run()).isEqualTo(TaskResult.GAPS);
    assertThat(found).isEmpty();
  }

  @Test
  void isDoneWhereTheAppMayNotSeeGrades() {
    var app = scene.apps.find(AppId.CLASS_TEAM).orElseThrow();
    app.change("Class team", URI.create("https://g.example"), AppSettings.DEFAULT);

    assertThat(run()).isEqualTo(TaskResult.DONE);
  }

  @Test
  void isNobodysWhereTeamsCouldNotHaveTheApp() {
    assertThat(task("http://localhost:8080").owners()).isEmpty();
    assertThat(task("https://g.example").owners()).containsExactly(Optional.of(scene.tenant.id()));
  }
}
