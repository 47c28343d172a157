package org.lmsgateway.identity;

import org.lmsgateway.keys.assertion.KeysDraft;

/**
 * An API client to be made.
 *
 * @param name 1 to 120 characters
 * @param auditOnly whether it may read the audit log and nothing else; otherwise it has the
 *     caller's own roles
 * @param keys by which it proves itself; none for a secret
 */
public record ApiClientDraft(String name, boolean auditOnly, KeysDraft keys) {

  /** With the caller's own roles, and a secret. */
  public static ApiClientDraft named(String name) {
    return new ApiClientDraft(name, false, KeysDraft.NONE);
  }
}
