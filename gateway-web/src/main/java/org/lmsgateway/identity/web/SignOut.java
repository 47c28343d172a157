package org.lmsgateway.identity.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Ends the session. Only by POST, for which a browser sends the session cookie from our own pages
 * alone (SameSite).
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PortalSession.end(request);
    var switchAccounts = request.getParameter("switch") != null;
    response.sendRedirect(switchAccounts ? "/sign-in" : "/");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/");
  }
}
