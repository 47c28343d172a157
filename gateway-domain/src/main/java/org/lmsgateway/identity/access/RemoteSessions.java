package org.lmsgateway.identity.access;

import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * Opens and closes remote sessions. Admins see those of their tenant, operators all of them;
 * everybody else the own ones, and that is none.
 */
public interface RemoteSessions {

  /** Opens one for the caller, whose quotas hold whatever node is asked. */
  RemoteOutcome open(RemoteClient client);

  /**
   * Goes on with a session whose sign-in is over, or soon will be. The caller has signed in again:
   * a token of the session itself does not do. No new session is counted.
   */
  RemoteOutcome reconnect(String id);

  /** Those that have not ended, the latest first. */
  Page<RemoteSession> list(PageRequest page);

  /**
   * Closes one at once.
   *
   * @return whether there was one, not ended, that the caller sees
   */
  boolean close(String id);
}
