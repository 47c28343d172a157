package org.lmsgateway.shared.service;

/** A node that nobody starts beside. */
public class StartAlone extends StartTurn {

  @Override
  public void await() {
    // It is always its turn.
  }
}
