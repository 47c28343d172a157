package org.lmsgateway.identity.web.nobody;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.lmsgateway.shared.web.SiteArea;

/** Answers for launches that nobody calls; all else it leaves to another. */
record NobodyContext(ServerAuthContext others, CallbackHandler handler)
    implements ServerAuthContext {

  private static boolean isLaunch(MessageInfo message) {
    return SiteArea.of((HttpServletRequest) message.getRequestMessage()) == SiteArea.LAUNCH;
  }

  @Override
  public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service)
      throws AuthException {
    return isLaunch(message) ? nobody(client) : others.validateRequest(message, client, service);
  }

  /** Jakarta Authentication 3.0 §3.8.3.1: a caller without a name is one who was not told. */
  private AuthStatus nobody(Subject client) throws AuthException {
    try {
      var unnamed = new CallerPrincipalCallback(client, (Principal) null);
      handler.handle(new Callback[] {unnamed});
      return AuthStatus.SUCCESS;
    } catch (IOException | UnsupportedCallbackException e) {
      throw (AuthException) new AuthException("nobody cannot be told").initCause(e);
    }
  }

  @Override
  public AuthStatus secureResponse(MessageInfo message, Subject service) throws AuthException {
    return isLaunch(message) ? AuthStatus.SEND_SUCCESS : others.secureResponse(message, service);
  }

  @Override
  public void cleanSubject(MessageInfo message, Subject subject) throws AuthException {
    others.cleanSubject(message, subject);
  }
}
