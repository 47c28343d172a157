package org.lmsgateway.identity.web.provider;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lmsgateway.identity.provider.ProviderSignIn;
import org.lmsgateway.identity.provider.SignInRequest;
import org.lmsgateway.identity.provider.SignInWay.Refused;
import org.lmsgateway.identity.provider.SignInWay.ToProvider;
import org.lmsgateway.identity.web.ReturnPath;
import org.lmsgateway.shared.GatewayAddress;

/** Sends the browser to the provider. */
@WebServlet("/sign-in/provider")
public class StartSignIn extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** A longer one is no mail address (RFC 5321 §4.5.3.1). */
  private static final int MOST_ADDRESS = 254;

  @Inject private transient ProviderSignIn service;
  @Inject private GatewayAddress gateway;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var address = text(request, "address");
    var returnTo = ReturnPath.orStart(request.getParameter(ReturnPath.PARAMETER));
    var fresh = request.getParameter("fresh") != null;
    var way = service.begin(new SignInRequest(address, returnTo, text(request, "setup"), fresh));
    if (way instanceof ToProvider there) {
      SignInCookie.of(gateway).set(request, response, there.id(), there.sealed());
      if (address == null) {
        response.sendRedirect(there.address().toString());
      } else {
        Onward.send(request, response, there.address());
      }
    } else if (way instanceof Refused refused) {
      response.sendRedirect(SignInTrouble.page(refused.reason(), refused.reference()));
    } else {
      response.sendRedirect(ReturnPath.signIn(returnTo, null) + "&unknown=yes");
    }
  }

  private static String text(HttpServletRequest request, String name) {
    var given = request.getParameter(name);
    return given == null || given.isBlank() || given.length() > MOST_ADDRESS ? null : given.strip();
  }
}
