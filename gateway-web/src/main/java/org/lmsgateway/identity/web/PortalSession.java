package org.lmsgateway.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lmsgateway.shared.Caller;

/** Who has signed in, as the HTTP session keeps it. */
public final class PortalSession {
  private static final String CALLER = Caller.class.getName();

  private PortalSession() {}

  /** The caller of an existing session; a request never begins one by being looked at. */
  public static Optional<Caller> caller(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(CALLER) instanceof Caller caller
        ? Optional.of(caller)
        : Optional.empty();
  }

  /** Signs in. The session's id changes, so that an id planted before is worth nothing. */
  static void begin(HttpServletRequest request, Caller caller) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(CALLER, caller);
  }

  static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
