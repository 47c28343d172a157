package org.lmsgateway.practice.people;

/** Whether somebody is in the course (NRPS 2.0 §2.3). */
public enum PersonStatus {
  ACTIVE("Active"),
  /** Still listed, as many LMSs do with people who have left. */
  INACTIVE("Inactive"),
  /** No longer in the course; only told among differences. */
  DELETED("Deleted");

  private final String label;

  PersonStatus(String label) {
    this.label = label;
  }

  /** As the specification spells it. */
  public String label() {
    return label;
  }
}
