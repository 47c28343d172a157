package org.lmsgateway.practice.grades;

/** What became of a change to the gradebook. */
public sealed interface GradebookAnswer {

  record Kept(LineItem item) implements GradebookAnswer {}

  /** No such line item. */
  record Unknown() implements GradebookAnswer {}

  /**
   * Against the specification, or against what the course allows.
   *
   * @param what for whoever develops the tool
   */
  record Invalid(String what) implements GradebookAnswer {}

  /** The score is not later than the one before (AGS 2.0 §3.4.8). */
  record NotLater() implements GradebookAnswer {}
}
