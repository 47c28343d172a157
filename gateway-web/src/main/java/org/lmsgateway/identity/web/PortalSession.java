package org.lmsgateway.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.lmsgateway.shared.Caller;

/** Who has signed in, as the HTTP session keeps it. */
public final class PortalSession {
  private static final String CALLER = Caller.class.getName();

  private static final String PROVIDER = PortalSession.class.getName() + ".provider";

  private static final String CHECKED = PortalSession.class.getName() + ".checked";
  private static final long SECONDS_BETWEEN_CHECKS = 60;

  private PortalSession() {}

  /** The caller of an existing session; a request never begins one by being looked at. */
  public static Optional<Caller> caller(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(CALLER) instanceof Caller caller
        ? Optional.of(caller)
        : Optional.empty();
  }

  /** Whether it is a minute since it was last looked whether the caller may still be here. */
  static boolean isCheckDue(HttpServletRequest request, Instant now) {
    var session = request.getSession();
    var last = session.getAttribute(CHECKED) instanceof Instant at ? at : Instant.MIN;
    if (now.minusSeconds(SECONDS_BETWEEN_CHECKS).isBefore(last)) {
      return false;
    }
    session.setAttribute(CHECKED, now);
    return true;
  }

  /** Lets it be looked at the next page, because it could not be at this one. */
  static void checkAgain(HttpServletRequest request) {
    request.getSession().removeAttribute(CHECKED);
  }

  /** Signs in. The session's id changes, so that an id planted before is worth nothing. */
  public static void begin(HttpServletRequest request, Caller caller) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(CALLER, caller);
  }

  /** Keeps by what the provider's own session is ended. */
  public static void keepProviderSession(HttpServletRequest request, String sealed) {
    request.getSession().setAttribute(PROVIDER, sealed);
  }

  /** What was kept of the provider's session, or empty. */
  public static Optional<String> providerSession(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((String) session.getAttribute(PROVIDER));
  }

  /** Ends the session, if there is one. */
  public static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
