package org.lmsgateway.roster.web;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.lmsgateway.roster.GroupSet;

/** A set of groups as the API shows it. */
@JsonbPropertyOrder({"id", "name"})
public record GroupSetAnswer(String id, String name) {
  static GroupSetAnswer of(GroupSet set) {
    return new GroupSetAnswer(set.id(), set.name());
  }
}
