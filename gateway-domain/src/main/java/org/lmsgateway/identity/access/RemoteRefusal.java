package org.lmsgateway.identity.access;

import org.lmsgateway.shared.error.ErrorCode;

/** Why there is no remote session, or it does not go on. */
public enum RemoteRefusal implements ErrorCode {
  /** The program is older than what the gateway still understands. */
  REMOTE_CLIENT_TOO_OLD(400),
  /** Not an admin of a tenant, nor an operator. */
  REMOTE_NOT_ADMIN(403),
  /** The tenant's cloud is not served. */
  REMOTE_CLOUD_NOT_SERVED(403),
  /** The tenant waits for an operator, or an operator has blocked it. */
  REMOTE_TENANT_NOT_ACTIVE(403),
  /** The tenant's switch for remote administration is off. */
  REMOTE_SWITCHED_OFF(403),
  /** The admin has as many sessions as one may have. */
  REMOTE_ADMIN_QUOTA(429),
  /** The tenant has as many sessions as it may have. */
  REMOTE_TENANT_QUOTA(429),
  /** It is time to sign in again; then the session goes on. */
  REMOTE_SESSION_EXPIRED(401),
  /** Nobody used it for too long. */
  REMOTE_SESSION_IDLE(401),
  /** Its own admin closed it, perhaps elsewhere. */
  REMOTE_SESSION_CLOSED(401),
  /** Another admin of the tenant, or an operator, closed it. */
  REMOTE_SESSION_CLOSED_BY_ADMIN(401),
  /** Only a sign-in opens a session or goes on with one, not the session itself. */
  REMOTE_SIGN_IN_NEEDED(403),
  /** The token of a sign-in is for opening a session; other calls are made in one. */
  REMOTE_SESSION_NEEDED(403);

  private final int status;

  RemoteRefusal(int status) {
    this.status = status;
  }

  /** The HTTP status that it is told with. */
  public int status() {
    return status;
  }
}
