package org.lmsgateway.course.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.lmsgateway.course.AppCourse;

/** A course as the API shows it to an app; what the LMS does not say is null. */
@JsonbNillable
@JsonbPropertyOrder({"id", "title", "registration", "deployment", "services"})
public record CourseAnswer(
    String id, String title, String registration, String deployment, List<String> services) {
  static CourseAnswer of(AppCourse found) {
    var course = found.course();
    return new CourseAnswer(
        course.id().value(),
        course.title().orElse(null),
        course.registration().value(),
        course.deployment(),
        found.services().stream().map(Enum::name).sorted().toList());
  }
}
