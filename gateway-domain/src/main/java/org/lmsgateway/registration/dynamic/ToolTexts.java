package org.lmsgateway.registration.dynamic;

import java.util.Map;

/**
 * What people read about the tool in the LMS, in each language that the gateway speaks.
 *
 * @param byLanguage by language tag, such as {@code fr}; English is always there
 */
public record ToolTexts(Map<String, Words> byLanguage) {

  /** The language of members without a tag. */
  public static final String DEFAULT = "en";

  /**
   * The texts in one language.
   *
   * @param name of the tool, if it stands for several apps
   * @param description one sentence
   * @param choose the label for choosing content; <code>{app}</code> stands for the app's name
   * @param review the label for looking at what a learner handed in; likewise
   */
  public record Words(String name, String description, String choose, String review) {}

  public ToolTexts {
    byLanguage = Map.copyOf(byLanguage);
    if (!byLanguage.containsKey(DEFAULT)) {
      throw new IllegalArgumentException("there are always English texts");
    }
  }
}
