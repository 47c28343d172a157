package org.lmsgateway.app;

import java.util.Set;

/** How much an app learns about people, each level with those before. */
public enum ClaimsReleased {
  /** A pseudonym, roles and the place in the course. */
  NONE,
  /** The name in its parts, the language and the picture. */
  NAME,
  /** The e-mail address. */
  EMAIL,
  /** All that the LMS sends, its own id of the person and all claims included. */
  ALL;

  private static final Set<String> PSEUDONYM = Set.of("id", "roles");
  private static final Set<String> NAMES =
      Set.of("name", "givenName", "familyName", "locale", "picture");

  /** Whether an app at this level learns that member of a person, such as {@code email}. */
  public boolean includes(String member) {
    return this == ALL
        || PSEUDONYM.contains(member)
        || this != NONE && NAMES.contains(member)
        || this == EMAIL && member.equals("email");
  }
}
