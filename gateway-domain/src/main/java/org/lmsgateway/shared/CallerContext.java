package org.lmsgateway.shared;

import java.util.Optional;

/** Tells a service who calls it. */
public interface CallerContext {

  /** The caller of the service in progress; {@link Caller#ANONYMOUS} if nobody has signed in. */
  Caller current();

  /** The app that calls the service in progress; empty if it is no app. */
  Optional<AppCaller> app();
}
