package org.lmsgateway.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.identity.SignInService;
import org.lmsgateway.shared.Caller;
import org.lmsgateway.shared.GatewayAddress;
import org.lmsgateway.shared.TokenHolder;
import org.lmsgateway.shared.web.SecurityHeaders;
import org.lmsgateway.shared.web.SiteArea;
import org.lmsgateway.shared.web.problem.DatabaseAway;

/**
 * Says who calls. Under {@code /api} only a bearer token counts and never a session, so that no
 * other site can make a signed-in browser call it; pages know the caller by the session; a launch
 * has no caller at all.
 */
@ApplicationScoped
public class GatewayAuthentication implements HttpAuthenticationMechanism {
  @Inject private BearerCheck bearer;
  @Inject private SignInService signIn;
  @Inject private Clock clock;
  @Inject private GatewayAddress gateway;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    // No filter runs for whom this sends away.
    SecurityHeaders.write(request, response, gateway);
    var area = SiteArea.of(request);
    if (area == SiteArea.API) {
      var holder = bearer.holder(request, response);
      return holder.isPresent() ? login(context, holder.get()) : AuthenticationStatus.SEND_FAILURE;
    }
    if (!area.usesSession()) {
      return context.doNothing();
    }
    var caller = area == SiteArea.PORTAL ? checked(request) : PortalSession.caller(request);
    if (caller.isPresent() && area == SiteArea.PORTAL && isStranger(caller.get())) {
      WayToSignIn.send(request, response, "/your-institution");
      return AuthenticationStatus.SEND_CONTINUE;
    }
    if (caller.isPresent()) {
      return login(context, caller.get());
    }
    if (area != SiteArea.PORTAL) {
      return context.doNothing();
    }
    WayToSignIn.send(request, response);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** Of no tenant that is served: the portal has nothing for them, and says why elsewhere. */
  private static boolean isStranger(Caller caller) {
    return caller.tenant().isEmpty() && !caller.isOperator();
  }

  /** Ends the session of who was switched off; looked up once a minute, not for each page. */
  private Optional<Caller> checked(HttpServletRequest request) {
    var caller = PortalSession.caller(request);
    if (caller.isPresent() && PortalSession.isCheckDue(request, clock.instant())) {
      if (!isStillWelcome(caller.get(), request)) {
        PortalSession.end(request);
        return Optional.empty();
      }
    }
    return caller;
  }

  /** While the database is away nobody is sent away for it: the page says so, and is no use. */
  private boolean isStillWelcome(Caller caller, HttpServletRequest request) {
    try {
      return signIn.isStillWelcome(caller);
    } catch (RuntimeException fault) {
      if (!DatabaseAway.isCauseOf(fault)) {
        throw fault;
      }
      PortalSession.checkAgain(request);
      return true;
    }
  }

  private static AuthenticationStatus login(HttpMessageContext context, TokenHolder caller) {
    return context.notifyContainerAboutLogin(caller, caller.roleNames());
  }
}
