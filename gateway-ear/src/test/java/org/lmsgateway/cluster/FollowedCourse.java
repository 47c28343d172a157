package org.lmsgateway.cluster;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.microsoft.standin.StandInDirectory;
import org.lmsgateway.test.Answer;
import org.lmsgateway.test.Api;
import org.lmsgateway.test.Gateway;
import org.lmsgateway.test.TestDirectory;
import org.lmsgateway.test.TestMicrosoft;
import org.lmsgateway.test.TestSchool;
import org.lmsgateway.test.Visitor;
import org.lmsgateway.test.services.LmsServices;

/**
 * A large course of a school of its own, which has a directory of its own in Microsoft 365, played.
 * Its people are called the same in each such course.
 *
 * @param course the gateway's id of the course
 * @param names who has which account in the directory
 */
record FollowedCourse(
    TestSchool school,
    Api operator,
    StandInDirectory directory,
    String course,
    Map<String, String> names) {

  private static final String APP = "class-team";
  private static final String TEACHER = "teacher";

  /** How many people a page of the roster has. */
  static final int PAGE = 100;

  /** The most values that Microsoft takes in a filter. */
  private static final int IN_A_FILTER = 15;

  /** Each fifth request to Microsoft is told to come again a second later: so it takes a while. */
  private static final int THROTTLED = 5;

  /** Opens one that the gateway knows and that has no team, and switches class teams on. */
  static FollowedCourse open(Gateway gateway, int students) {
    var operator = gateway.operator();
    var school = TestSchool.open(gateway, operator);
    var domain = TestDirectory.newTenant("public");
    var directory = TestMicrosoft.directory(domain);
    directory.throttleEvery(THROTTLED, 1);
    var names = enrol(LmsServices.open(school.lms()), directory, students);
    var id = launch(school, operator);
    var connection =
        Map.of("directory", domain, "clientId", directory.client(), "secret", directory.secret());
    demand(operator.put("/tenants/" + school.tenant() + "/microsoft", connection));
    return new FollowedCourse(school, operator, directory, id, names);
  }

  private static Map<String, String> enrol(
      LmsServices services, StandInDirectory directory, int students) {
    var roster = services.roster();
    roster.clear();
    roster.pageSize(PAGE);
    var names = new HashMap<String, String>();
    for (int number = 0; number <= students; number++) {
      var name = number == 0 ? TEACHER : "student-" + number;
      roster.add(name, name, number == 0 ? "Instructor" : "Learner");
      names.put(directory.user(name + "@school.example"), name);
    }
    return names;
  }

  /** The teacher opens the app of class teams, by which the gateway gets to know the course. */
  private static String launch(TestSchool school, Api operator) {
    var title = "Botany " + UUID.randomUUID();
    var lms = school.lms();
    lms.sendAlso(
        Map.of(
            "https://purl.imsglobal.org/spec/lti/claim/context",
            Map.of("id", "c", "title", title)));
    var registration = "/registrations/" + lms.registered().getString("id");
    demand(operator.put(registration, lms.registration(school.tenant(), APP)));
    lms.enter(operator.get(registration).json(), APP);
    var visitor = new Visitor();
    demand(visitor.get(school.launch(visitor).location()));
    var found = operator.items("/class-teams?q=" + title.replace(" ", "%20"));
    return found.get(0).getString("course");
  }

  private static void demand(Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.toString());
    }
  }

  /** Asks for the team; the gateway's task makes it and fills it. */
  void start() {
    var settings = "/tenants/" + school.tenant() + "/class-team-settings";
    demand(operator.put(settings, Map.of("mode", "CHOSEN")));
    demand(operator.post("/class-teams/" + course, Map.of()));
    // If the task was made just before that it has found nothing to do.
    operator.post("/tasks/class-team-sync." + school.tenant() + "/run", Map.of());
  }

  /** Whether the team was once what the roster says. */
  boolean isDone() {
    return shown().containsKey("lastSyncedAt");
  }

  private JsonObject shown() {
    return operator.get("/class-teams/" + course).json();
  }

  /** What the gateway says of it, without times and ids. */
  String standing() {
    var report = operator.get("/class-team-syncs/" + course).json();
    return Stream.of("complete", "matched", "unmatchedInAll", "unmatched", "trouble", "working")
            .map(member -> member + " " + report.get(member))
            .collect(Collectors.joining(", "))
        + ", "
        + shown().getString("state");
  }

  /** Who is in the course, by name. */
  Set<String> roster() {
    return new TreeSet<>(names.values());
  }

  /** Who is in the team, by name. */
  Set<String> team() {
    return named(directory.members(group()));
  }

  /** Who owns the team, by name. */
  Set<String> owners() {
    return named(directory.owners(group()));
  }

  private Set<String> named(Set<String> ids) {
    return ids.stream().map(names::get).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The only group of the directory; more would be a team that was made twice. */
  private String group() {
    var groups = List.copyOf(directory.groups());
    if (groups.size() != 1) {
      throw new AssertionError("groups: " + groups);
    }
    return groups.get(0);
  }

  /** How many are in the team already. */
  int written() {
    return directory.groups().stream()
        .map(group -> directory.members(group).size())
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  /** How many filters it takes to look for so many people, page by page. */
  static long searches(int people) {
    return people / PAGE * filters(PAGE) + filters(people % PAGE);
  }

  private static long filters(int people) {
    return (people + IN_A_FILTER - 1) / IN_A_FILTER;
  }

  /** How many filters people were looked for with. */
  long searches() {
    return directory.log().stream().filter(one -> one.startsWith("GET /users")).count();
  }

  /** How many requests there were that write, and were not turned away. */
  long writes() {
    return directory.log().stream().filter(one -> !one.startsWith("GET ")).count();
  }
}
