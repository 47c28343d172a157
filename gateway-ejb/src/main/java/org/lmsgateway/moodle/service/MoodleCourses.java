package org.lmsgateway.moodle.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmsgateway.moodle.CheckItem;
import org.lmsgateway.moodle.service.MoodleAnswer.Told;
import org.lmsgateway.registration.Registration;

/**
 * Asks a Moodle for the work in a course, where an admin has entered a token. Ids are Moodle's own,
 * which are also those of LTI (mod/lti: context and user id). Never inside a transaction.
 */
@ApplicationScoped
public class MoodleCourses {

  private static final String ID = "\\d{1,18}";

  private MoodleTokens tokens;
  private MoodleCalls calls;

  protected MoodleCourses() {}

  @Inject
  public MoodleCourses(MoodleTokens tokens, MoodleCalls calls) {
    this.tokens = tokens;
    this.calls = calls;
  }

  /** The assignments of a course; empty if there is no token, or Moodle does not answer. */
  public Optional<List<MoodleAssignment>> assignments(Registration registration, String course) {
    return door(registration, course).flatMap(door -> assignments(door, course));
  }

  private Optional<List<MoodleAssignment>> assignments(Door door, String course) {
    var asked = ask(door, "mod_assign_get_assignments", Map.of("courseids[0]", course));
    var contents = ask(door, "core_course_get_contents", Map.of("courseid", course));
    if (asked.isEmpty() || contents.isEmpty()) {
      return Optional.empty();
    }
    var all = objects(asked.get(), "courses").flatMap(one -> objects(one, "assignments")).toList();
    var submissions = submissions(door, all.stream().map(one -> id(one, "id")).toList());
    var visible = visible(contents.get());
    return submissions.map(
        handedIn -> all.stream().map(one -> assignment(door, one, visible, handedIn)).toList());
  }

  private Optional<Map<String, List<MoodleSubmission>>> submissions(Door door, List<String> ids) {
    if (ids.isEmpty()) {
      return Optional.of(Map.of());
    }
    var parameters =
        Stream.iterate(0, index -> index < ids.size(), index -> index + 1)
            .collect(Collectors.toMap("assignmentids[%d]"::formatted, ids::get));
    return ask(door, "mod_assign_get_submissions", parameters)
        .map(
            answer ->
                objects(answer, "assignments")
                    .collect(
                        Collectors.toMap(
                            one -> id(one, "assignmentid"),
                            one ->
                                objects(one, "submissions").map(MoodleCourses::submission).toList(),
                            (first, second) -> first)));
  }

  private static MoodleSubmission submission(JsonObject sent) {
    return new MoodleSubmission(
        id(sent, "userid"),
        sent.getString("status", "").equals("submitted"),
        sent.getString("gradingstatus", "").equals("graded"));
  }

  /** The course modules that everybody in the course sees. */
  private static Set<String> visible(JsonValue sections) {
    return values(sections)
        .filter(section -> section.getInt("visible", 1) == 1)
        .flatMap(section -> objects(section, "modules"))
        .filter(module -> module.getInt("visible", 1) == 1)
        .filter(module -> module.getInt("visibleoncoursepage", 1) == 1)
        .filter(module -> module.getString("availabilityinfo", "").isEmpty())
        .map(module -> id(module, "id"))
        .collect(Collectors.toSet());
  }

  private static MoodleAssignment assignment(
      Door door,
      JsonObject sent,
      Set<String> visible,
      Map<String, List<MoodleSubmission>> submissions) {
    var module = id(sent, "cmid");
    var due = sent.get("duedate") instanceof JsonNumber seconds ? seconds.longValue() : 0;
    return new MoodleAssignment(
        sent.getString("name", ""),
        due == 0 ? null : Instant.ofEpochSecond(due),
        URI.create(door.site() + "/mod/assign/view.php?id=" + module),
        visible.contains(module),
        submissions.getOrDefault(id(sent, "id"), List.of()));
  }

  /** The grades that somebody sees; empty if there is no token, or Moodle does not answer. */
  public Optional<List<MoodleGrade>> grades(Registration registration, String course, String user) {
    return door(registration, course)
        .filter(door -> user.matches(ID))
        .flatMap(
            door ->
                ask(
                    door,
                    "gradereport_user_get_grade_items",
                    Map.of("courseid", course, "userid", user)))
        .map(MoodleCourses::grades);
  }

  /** The token sees more than the user does: what is hidden is left out here. */
  private static List<MoodleGrade> grades(JsonValue answer) {
    return objects(answer, "usergrades")
        .flatMap(one -> objects(one, "gradeitems"))
        .filter(item -> item.getString("itemtype", "").equals("mod"))
        .filter(item -> !item.getBoolean("gradeishidden", false))
        .filter(item -> item.get("graderaw") instanceof JsonNumber)
        .map(
            item ->
                new MoodleGrade(
                    item.getString("itemname", ""),
                    item.getJsonNumber("graderaw").bigDecimalValue(),
                    item.get("grademax") instanceof JsonNumber most
                        ? most.bigDecimalValue()
                        : null))
        .toList();
  }

  /** Where to ask, and with what. */
  private record Door(URI site, String token) {}

  private Optional<Door> door(Registration registration, String course) {
    return CheckItem.isMoodle(registration.platform()) && course.matches(ID)
        ? tokens
            .find(registration.id())
            .map(token -> new Door(MoodleCalls.site(registration), token))
        : Optional.empty();
  }

  private Optional<JsonValue> ask(Door door, String function, Map<String, String> parameters) {
    return calls.call(door.site(), door.token(), function, parameters) instanceof Told told
        ? Optional.of(told.json())
        : Optional.empty();
  }

  private static Stream<JsonObject> objects(JsonValue parent, String name) {
    return parent instanceof JsonObject object ? values(object.get(name)) : Stream.empty();
  }

  private static Stream<JsonObject> values(JsonValue list) {
    return list instanceof JsonArray array
        ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
        : Stream.empty();
  }

  private static String id(JsonObject object, String name) {
    return object.get(name) instanceof JsonNumber number ? number.toString() : "";
  }
}
