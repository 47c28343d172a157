package org.lmsgateway.shared;

/** Tells a service who calls it. */
public interface CallerContext {

  /** The caller of the service in progress; {@link Caller#ANONYMOUS} if nobody has signed in. */
  Caller current();
}
