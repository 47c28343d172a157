package org.lmsgateway.registration.draft;

import java.util.Objects;

/**
 * What was entered, as the form keeps it.
 *
 * @param name of the registration; may be empty
 * @param platform the name of a platform; may be empty
 * @param step where to go on, from 1
 * @param json everything, in a form that only the form reads; at most 100,000 characters
 */
public record DraftContent(String name, String platform, int step, String json) {

  private static final int MOST = 100_000;

  public DraftContent {
    name = name == null ? "" : name;
    platform = platform == null ? "" : platform;
    Objects.requireNonNull(json, "a draft has content");
    if (json.length() > MOST) {
      throw new IllegalArgumentException("a draft has at most " + MOST + " characters");
    }
  }
}
