package org.lmsgateway.health;

/**
 * Something that is done once before this node takes requests, so that the first user does not wait
 * for it. Every bean of this type is run at the start; a node is ready when all have come to an
 * end.
 */
public interface WarmUpStep {

  /** Does it; what it throws is logged and keeps no node from becoming ready. */
  void run();
}
