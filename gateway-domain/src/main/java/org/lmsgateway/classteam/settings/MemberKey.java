package org.lmsgateway.classteam.settings;

import java.util.Optional;
import org.lmsgateway.roster.Member;

/** What an LMS says about a member that may name a person of the directory (NRPS 2.0 §2.2). */
public enum MemberKey {
  EMAIL("email"),
  /** The name that the person signs in to the LMS with; only some LMSs send it. */
  USERNAME("ext_user_username"),
  /** The id of the school's administration. */
  SOURCED_ID("lis_person_sourcedid"),
  /** The LMS's own id. */
  USER_ID("user_id");

  private final String claim;

  MemberKey(String claim) {
    this.claim = claim;
  }

  /** What the LMS says about that member; empty if it says nothing. */
  Optional<String> of(Member member) {
    return Optional.ofNullable(member.claims().get(claim))
        .filter(value -> value instanceof String || value instanceof Number)
        .map(value -> value.toString().strip())
        .filter(value -> !value.isEmpty());
  }
}
