package org.lmsgateway.classteam.settings;

/** What becomes of a team when its course is over. */
public enum CourseEnd {
  /** It stays as it is, and follows the course no longer. */
  NOTHING,
  /** It is archived: everybody can read it, nobody can write. */
  ARCHIVE
}
