package org.lmsgateway.task.service;

/** Is told how far a run is. */
@FunctionalInterface
public interface TaskProgress {

  /**
   * To be called after each step, and at least every two minutes; it keeps the lease.
   *
   * @param all how many steps there are, as far as is known
   * @throws LeaseLostException if another node has taken over: nothing more may be done here
   */
  void at(int done, int all);
}
