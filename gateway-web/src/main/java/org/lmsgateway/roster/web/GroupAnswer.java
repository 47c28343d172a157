package org.lmsgateway.roster.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.lmsgateway.roster.CourseGroup;

/** A group as the API shows it; what the LMS does not send is absent. */
@JsonbPropertyOrder({"id", "name", "tag", "set"})
public record GroupAnswer(String id, String name, String tag, String set) {
  static GroupAnswer of(CourseGroup group) {
    return new GroupAnswer(
        group.id(), group.name(), group.tag().orElse(null), group.set().orElse(null));
  }
}
