package org.lmsgateway.help;

import java.util.Objects;

/**
 * A report as it leaves.
 *
 * @param json what was shown, to the letter
 * @param subject of the letter that it comes with where it goes by mail, in the sender's language
 * @param covering that letter
 */
public record Report(String json, String subject, String covering) {
  public Report {
    Objects.requireNonNull(json, "a report has content");
    Objects.requireNonNull(subject, "a letter has a subject");
    Objects.requireNonNull(covering, "a letter has a text");
  }
}
