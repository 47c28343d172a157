package org.lmsgateway.roster.web;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.lmsgateway.roster.RosterPage;

/** A part of a roster as the API shows it. */
@JsonbNillable
@JsonbPropertyOrder({"items", "next", "differences", "unreadable"})
public record RosterAnswer(
    List<MemberAnswer> items, String next, String differences, int unreadable) {
  static RosterAnswer of(RosterPage page) {
    return new RosterAnswer(
        page.members().stream().map(MemberAnswer::of).toList(),
        page.next(),
        page.differences(),
        page.unreadable());
  }
}
