package org.lmsgateway.launch.service.count;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads the greatest of some times: what a function gives passes no converter of the entity. */
final class DatabaseTime {

  private DatabaseTime() {}

  /** The time, or null for null; each driver has a type of its own. */
  static Instant instant(Object value) {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return value instanceof Timestamp time ? time.toInstant() : (Instant) value;
  }
}
