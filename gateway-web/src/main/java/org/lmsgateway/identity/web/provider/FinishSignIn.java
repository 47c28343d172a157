package org.lmsgateway.identity.web.provider;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.lmsgateway.identity.provider.ProviderOutcome.Refused;
import org.lmsgateway.identity.provider.ProviderOutcome.SignedIn;
import org.lmsgateway.identity.provider.ProviderReply;
import org.lmsgateway.identity.provider.ProviderSignIn;
import org.lmsgateway.identity.provider.SignInWay.ToProvider;
import org.lmsgateway.identity.web.PortalSession;
import org.lmsgateway.shared.GatewayAddress;

/** The redirect address: takes the provider's answer (OpenID Connect Core 1.0 §3.1.2.5). */
@WebServlet({"/sign-in/callback", "/sign-in/callback/*"})
public class FinishSignIn extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ProviderSignIn service;
  @Inject private GatewayAddress gateway;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var parameters = parameters(request);
    var id = ToProvider.idOf(parameters.getOrDefault("state", ""));
    var kept = SignInCookie.of(gateway).take(request, response, id).orElse(null);
    var outcome = service.complete(new ProviderReply(provider(request), parameters, kept));
    // The address holds the code; no other site shall learn it.
    response.setHeader("Referrer-Policy", "no-referrer");
    if (outcome instanceof SignedIn signedIn) {
      PortalSession.begin(request, signedIn.caller());
      PortalSession.keepProviderSession(request, signedIn.session());
      response.sendRedirect(signedIn.returnTo());
    } else if (outcome instanceof Refused refused) {
      PortalSession.end(request);
      if (refused.session() != null) {
        PortalSession.keepProviderSession(request, refused.session());
      }
      response.sendRedirect(SignInTrouble.page(refused.reason(), refused.reference()));
    }
  }

  private static String provider(HttpServletRequest request) {
    var inside = request.getPathInfo();
    return inside == null ? "" : inside.substring(1);
  }

  /** A parameter that comes twice is none (RFC 6749 §3.1). */
  private static Map<String, String> parameters(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(parameter -> parameter.getValue().length == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, parameter -> parameter.getValue()[0]));
  }
}
