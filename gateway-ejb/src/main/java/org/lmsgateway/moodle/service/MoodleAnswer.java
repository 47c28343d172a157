package org.lmsgateway.moodle.service;

import jakarta.json.JsonValue;
import java.util.Objects;

/** What came of a question to Moodle. */
public sealed interface MoodleAnswer {

  /** It answered. */
  record Told(JsonValue json) implements MoodleAnswer {
    public Told {
      Objects.requireNonNull(json, "an answer is JSON");
    }

    /** Without what it says, which may be about people. */
    @Override
    public String toString() {
      return "Told";
    }
  }

  /**
   * It refused, which it tells with the status of a success.
   *
   * @param code its own, such as {@code invalidtoken}
   */
  record Refused(String code) implements MoodleAnswer {}

  /**
   * It gave no answer that can be used.
   *
   * @param status of HTTP; 0 if there was none
   * @param measured the status, or what went wrong with the connection
   */
  record Silent(int status, String measured) implements MoodleAnswer {}
}
