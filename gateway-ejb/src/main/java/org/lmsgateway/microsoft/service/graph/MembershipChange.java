package org.lmsgateway.microsoft.service.graph;

import java.util.Objects;

/**
 * Somebody comes into a group or leaves it.
 *
 * @param user the id in the directory
 */
public record MembershipChange(Kind kind, String user) {

  /** What changes. An owner of a team is a member too. */
  public enum Kind {
    ADD_MEMBER,
    ADD_OWNER,
    REMOVE_MEMBER,
    REMOVE_OWNER;

    boolean isAddition() {
      return this == ADD_MEMBER || this == ADD_OWNER;
    }

    /** The list of the group that changes. */
    String list() {
      return this == ADD_OWNER || this == REMOVE_OWNER ? "owners" : "members";
    }
  }

  public MembershipChange {
    Objects.requireNonNull(kind, "a change is of a kind");
    Objects.requireNonNull(user, "a change is about somebody");
  }
}
