package org.lmsgateway.task.service;

/** The lease of a run is another node's now, because this one said nothing for too long. */
public class LeaseLostException extends RuntimeException {
  LeaseLostException() {
    super("another node has taken over");
  }
}
