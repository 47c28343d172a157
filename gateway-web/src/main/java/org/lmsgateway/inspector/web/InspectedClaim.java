package org.lmsgateway.inspector.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A claim as the inspector's table shows it.
 *
 * @param name as the LMS sent it
 * @param value a text, or indented JSON
 * @param time what a NumericDate (RFC 7519 §2) means, in UTC; empty for other claims
 * @param nested whether the value is an object or a list
 */
public record InspectedClaim(String name, String value, String time, boolean nested) {

  private static final Set<String> TIMES = Set.of("exp", "iat", "nbf", "auth_time", "updated_at");

  static InspectedClaim of(String name, Object value) {
    var text = LaunchData.textOf(value);
    return new InspectedClaim(name, text, time(name, value), text.contains("\n"));
  }

  private static String time(String name, Object value) {
    if (!TIMES.contains(name) || !(value instanceof Number seconds)) {
      return "";
    }
    // Year 9999 at the most: what is beyond is no time that anybody could read.
    var inRange = seconds.doubleValue() >= 0 && seconds.doubleValue() < 253_402_300_800d;
    return inRange
        ? DateTimeFormatter.ISO_INSTANT
            .format(Instant.ofEpochSecond(seconds.longValue()).truncatedTo(ChronoUnit.SECONDS))
            .replace('T', ' ')
            .replace("Z", " UTC")
        : "";
  }
}
