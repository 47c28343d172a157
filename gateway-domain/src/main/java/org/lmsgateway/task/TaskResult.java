package org.lmsgateway.task;

/** What became of a run. */
public enum TaskResult {
  /** Everything was done. */
  DONE,
  /** Everything was tried, and something did not work; what that was, is told at the thing. */
  GAPS,
  /** Something could not be done yet; the next run comes sooner. */
  PARTLY,
  /** A fault ended it; the log says which. */
  FAILED
}
