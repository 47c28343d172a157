package org.lmsgateway.task.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * A thread that shares nothing with whoever has started it. On one of a managed executor Payara
 * lets both have the same persistence context, and whichever ends first closes it to the other.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskThread {

  /** Begins the work, and does not wait for it. */
  @Asynchronous
  public void run(Runnable work) {
    work.run();
  }
}
