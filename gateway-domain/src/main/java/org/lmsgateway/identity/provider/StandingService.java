package org.lmsgateway.identity.provider;

/** Tells somebody who has signed in, but belongs to no tenant that is served, why that is. */
public interface StandingService {

  /** The caller's own, as it is now: an operator may have let the tenant in meanwhile. */
  Standing mine();
}
