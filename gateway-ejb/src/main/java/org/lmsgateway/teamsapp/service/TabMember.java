package org.lmsgateway.teamsapp.service;

import java.util.Objects;
import org.lmsgateway.roster.Member;

/**
 * Who looks at a tab, as the course knows the person.
 *
 * @param teacher whether the person owns the team, by the tenant's rules
 */
record TabMember(Member member, boolean teacher) {
  TabMember {
    Objects.requireNonNull(member, "somebody of the course looks");
  }

  /** The LMS's own id, which its web services know too; empty if the LMS keeps it back. */
  String lmsId() {
    return member.claims().get("user_id") instanceof String id ? id : "";
  }
}
