package org.lmsgateway.shared;

import java.security.Principal;
import java.util.Set;

/** Whoever presented a valid bearer token: a caller with roles, or an app. */
public sealed interface TokenHolder extends Principal permits Caller, AppCaller {

  /** The names of the roles, as a container takes them. */
  Set<String> roleNames();
}
