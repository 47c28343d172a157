package org.lmsgateway.metrics;

/** Counts the sessions of browsers that this node holds. */
public interface SessionCount {

  /** One has begun. */
  void begun();

  /** One is over. */
  void ended();
}
