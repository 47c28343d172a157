package org.lmsgateway.task;

/** What a task does now. */
public enum TaskState {
  /** Until its next run. */
  WAITING,
  /** A node begins it within a minute or two. */
  DUE,
  RUNNING,
  /** Its node died or was stopped. Another one goes on soon. */
  INTERRUPTED
}
