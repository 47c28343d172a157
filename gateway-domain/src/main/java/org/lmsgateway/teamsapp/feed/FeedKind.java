package org.lmsgateway.teamsapp.feed;

/** What somebody may be told in the activity feed of Teams. */
public enum FeedKind {
  /** An app has sent a grade for the person to the LMS. */
  GRADE("gradeThere"),
  /** An assignment ends within a day, and the person has no grade for it yet. */
  DUE("workDue");

  private final String activity;

  FeedKind(String activity) {
    this.activity = activity;
  }

  /** What the manifest of the app calls it. */
  public String activity() {
    return activity;
  }
}
