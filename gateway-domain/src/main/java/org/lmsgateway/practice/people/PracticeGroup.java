package org.lmsgateway.practice.people;

import java.util.Locale;

/** The groups of the practice course; they make up one group set. */
public enum PracticeGroup {
  DUSK("Dusk watch"),
  DAWN("Dawn watch");

  /** The id of the only group set. */
  public static final String SET = "watches";

  /** Its name. */
  public static final String SET_NAME = "Watches";

  private final String title;

  PracticeGroup(String title) {
    this.title = title;
  }

  public String id() {
    return "watch-" + name().toLowerCase(Locale.ROOT);
  }

  public String title() {
    return title;
  }
}
