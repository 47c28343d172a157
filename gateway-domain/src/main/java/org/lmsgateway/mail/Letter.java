package org.lmsgateway.mail;

import java.util.List;
import java.util.Objects;

/**
 * What the gateway writes to somebody.
 *
 * @param to one mail address
 * @param subject one line
 * @param text plain, without markup
 * @param attachments may be empty
 */
public record Letter(String to, String subject, String text, List<Attachment> attachments) {
  public Letter {
    Objects.requireNonNull(to, "a letter goes to somebody");
    Objects.requireNonNull(text, "a letter has a text");
    if (subject.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("the subject of a letter is one line");
    }
    attachments = List.copyOf(attachments);
  }

  /**
   * A file that comes with it.
   *
   * @param type its media type
   */
  public record Attachment(String name, String type, String content) {}
}
