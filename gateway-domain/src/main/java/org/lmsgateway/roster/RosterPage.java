package org.lmsgateway.roster;

import java.util.List;

/**
 * A part of a roster, as large as the LMS makes it.
 *
 * @param members may be empty though others follow: what the LMS did not filter, the gateway did
 * @param next the cursor of the part that follows, or null at the end
 * @param differences a cursor to come back with later for what has changed since; null where the
 *     LMS offers none (NRPS 2.0 §2.4.2)
 * @param unreadable how many members were left out, because the LMS does not say who they are
 */
public record RosterPage(List<Member> members, String next, String differences, int unreadable) {
  public RosterPage {
    members = List.copyOf(members);
  }
}
