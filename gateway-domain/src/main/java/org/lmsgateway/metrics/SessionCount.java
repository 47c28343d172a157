package org.lmsgateway.metrics;

/** Counts the sessions of the portal that this node serves. A session may go to another node. */
public interface SessionCount {

  /** One was used here, by its id. */
  void used(String id);

  /** One is over, wherever it was used. */
  void ended(String id);
}
