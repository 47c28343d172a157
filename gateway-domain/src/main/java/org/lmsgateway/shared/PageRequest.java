package org.lmsgateway.shared;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param cursor where to go on, as a page's {@code next} said, or null for the beginning
 * @param limit how many entries at the most, 1 to 200
 */
public record PageRequest(String cursor, int limit) {
  public static final int MAX_LIMIT = 200;

  public PageRequest {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit is " + limit + ", must be 1 to " + MAX_LIMIT);
    }
    if (cursor != null && Cursor.parse(cursor).isEmpty()) {
      throw new IllegalArgumentException("cursor is none that a list gave");
    }
  }

  public static PageRequest first(int limit) {
    return new PageRequest(null, limit);
  }

  /** The entry after which the page begins; empty at the beginning of the list. */
  public Optional<Cursor> after() {
    return Optional.ofNullable(cursor).flatMap(Cursor::parse);
  }
}
