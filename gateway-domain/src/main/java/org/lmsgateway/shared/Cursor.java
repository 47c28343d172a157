package org.lmsgateway.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of a list ended: the last entry's place in the order and its id. Its text form means
 * nothing to those who hand it back.
 */
public record Cursor(String place, String id) {

  private static final char BETWEEN = '\n';

  @Override
  public String toString() {
    var bytes = (id + BETWEEN + place).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Reads the text form; empty if it is none. */
  public static Optional<Cursor> parse(String text) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int end = plain.indexOf(BETWEEN);
      return end < 0
          ? Optional.empty()
          : Optional.of(new Cursor(plain.substring(end + 1), plain.substring(0, end)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
