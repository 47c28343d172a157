package org.lmsgateway.roster;

import org.lmsgateway.shared.PageRequest;

/**
 * Which part of a roster is wanted.
 *
 * @param cursor where to go on, as a page said, or null for the beginning; with it, only the course
 *     counts beside it
 * @param limit how many members at the most; an LMS may send more or fewer
 * @param role only members with this role, by its short name or its URI; null for all
 * @param link only members who can open this resource link; null for all
 */
public record RosterRequest(String cursor, int limit, String role, String link) {
  public RosterRequest {
    // The same bounds as of any list.
    PageRequest.first(limit);
  }

  /** The part that follows. */
  public RosterRequest from(String next) {
    return new RosterRequest(next, limit, role, link);
  }
}
