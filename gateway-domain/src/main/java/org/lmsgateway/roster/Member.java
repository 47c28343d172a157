package org.lmsgateway.roster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lmsgateway.app.ClaimsReleased;

/**
 * Somebody in a course, as far as the app may know.
 *
 * @param id the same as the user's id in launches
 * @param roles the full URI also where the LMS sends a short name (LTI 1.3 Core §5.3.7.1)
 * @param groups the ids of the groups that the LMS says they are in
 * @param details name, address and the like by their names in launches; those that the app is
 *     given, and that the LMS sends
 * @param claims the member as the LMS sent it, for apps that are given {@link ClaimsReleased#ALL};
 *     otherwise empty
 */
public record Member(
    String id,
    MemberStatus status,
    List<String> roles,
    List<String> groups,
    Map<String, String> details,
    Map<String, Object> claims) {
  public Member {
    Objects.requireNonNull(id, "a member has an id");
    Objects.requireNonNull(status, "a member has a status");
    roles = List.copyOf(roles);
    groups = List.copyOf(groups);
  }

  /** Without the person. */
  @Override
  public String toString() {
    return "Member[" + id + "]";
  }
}
