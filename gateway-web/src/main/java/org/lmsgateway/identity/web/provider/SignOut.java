package org.lmsgateway.identity.web.provider;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lmsgateway.identity.SignInService;
import org.lmsgateway.identity.provider.ProviderSignIn;
import org.lmsgateway.identity.web.PortalSession;

/**
 * Ends the session, and that at the provider where the person came from one. Only by POST, for
 * which a browser sends the session cookie from our own pages alone (SameSite).
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ProviderSignIn providers;
  @Inject private transient SignInService signIn;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var atProvider = PortalSession.providerSession(request).flatMap(providers::logout);
    PortalSession.caller(request).ifPresent(signIn::signOut);
    PortalSession.end(request);
    if (atProvider.isPresent()) {
      Onward.send(request, response, atProvider.get());
    } else {
      var switchAccounts = request.getParameter("switch") != null;
      response.sendRedirect(switchAccounts ? "/sign-in?fresh=yes" : "/");
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/");
  }
}
