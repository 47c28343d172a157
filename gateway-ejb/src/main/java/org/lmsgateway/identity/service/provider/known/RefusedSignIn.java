package org.lmsgateway.identity.service.provider.known;

import org.lmsgateway.identity.provider.SignInReason;

/**
 * Ends a sign-in on its way; what callers of a service see is an outcome. The message is for the
 * log.
 */
public final class RefusedSignIn extends Exception {

  private static final long serialVersionUID = 1L;

  private final SignInReason reason;
  private final String session;
  private String personId;

  public RefusedSignIn(SignInReason reason, String detail) {
    this(reason, detail, null);
  }

  /** With the session at the provider, which the person may want to leave. */
  public RefusedSignIn(SignInReason reason, String detail, String session) {
    super(detail);
    this.reason = reason;
    this.session = session;
  }

  /** The same, of somebody who is known by then. */
  public RefusedSignIn of(String id) {
    personId = id;
    return this;
  }

  /** Who was refused, or null if that is not known. */
  public String personId() {
    return personId;
  }

  /** Sealed, or null. */
  public String session() {
    return session;
  }

  public SignInReason reason() {
    return reason;
  }
}
