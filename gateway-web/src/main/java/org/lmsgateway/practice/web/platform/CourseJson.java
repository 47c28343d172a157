package org.lmsgateway.practice.web.platform;

import static org.lmsgateway.shared.json.Jsonp.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.lmsgateway.practice.PracticeAddresses;
import org.lmsgateway.practice.people.PracticeGroup;
import org.lmsgateway.practice.people.PracticePerson;

/** The course and its groups, as the services say it. */
final class CourseJson {

  private CourseJson() {}

  static JsonObjectBuilder context() {
    return JSON.createObjectBuilder()
        .add("id", PracticeAddresses.COURSE)
        .add("label", "STARS-1")
        .add("title", "Stargazing for Beginners");
  }

  static JsonObjectBuilder group(PracticeGroup group) {
    return JSON.createObjectBuilder()
        .add("id", group.id())
        .add("name", group.title())
        .add("set_id", PracticeGroup.SET);
  }

  static JsonArrayBuilder enrollments(PracticePerson person) {
    var all = JSON.createArrayBuilder();
    person
        .group()
        .ifPresent(group -> all.add(JSON.createObjectBuilder().add("group_id", group.id())));
    return all;
  }
}
