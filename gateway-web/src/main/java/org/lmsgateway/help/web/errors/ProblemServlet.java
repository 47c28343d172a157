package org.lmsgateway.help.web.errors;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lmsgateway.shared.web.view.PlainGet;

/**
 * Explains the type of a problem document (RFC 9457 §3.1.1) to whoever opens it: what the catalogue
 * says of that code. Open to all; it needs no cookie and sets none.
 */
@WebServlet("/problems/*")
public class ProblemServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String VIEW = "/help/errors.xhtml";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var kind = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    if (!ErrorsPage.knows(kind)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    request.setAttribute(ErrorsPage.KIND, kind);
    // The texts change with the version only, and with what the visitor has chosen.
    response.setHeader("Cache-Control", "private, max-age=300");
    response.addHeader("Vary", "Accept-Language, Cookie");
    request.getRequestDispatcher(VIEW).forward(new PlainGet(request), response);
  }
}
