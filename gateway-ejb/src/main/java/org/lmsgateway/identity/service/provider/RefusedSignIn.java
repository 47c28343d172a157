package org.lmsgateway.identity.service.provider;

import org.lmsgateway.identity.provider.SignInReason;

/** Ends a sign-in inside this package; outside it is an outcome. The message is for the log. */
final class RefusedSignIn extends Exception {

  private static final long serialVersionUID = 1L;

  private final SignInReason reason;
  private final String session;

  RefusedSignIn(SignInReason reason, String detail) {
    this(reason, detail, null);
  }

  /** With the session at the provider, which the person may want to leave. */
  RefusedSignIn(SignInReason reason, String detail, String session) {
    super(detail);
    this.reason = reason;
    this.session = session;
  }

  /** Sealed, or null. */
  String session() {
    return session;
  }

  SignInReason reason() {
    return reason;
  }
}
