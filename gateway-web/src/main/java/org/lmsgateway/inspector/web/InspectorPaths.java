package org.lmsgateway.inspector.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What a teacher chose in the inspector is opened at a path below the inspector's own; the same
 * page shows it.
 */
@WebFilter("/inspector/*")
public class InspectorPaths extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith(request.getContextPath() + "/inspector/")) {
      request.getRequestDispatcher("/inspector.xhtml").forward(request, response);
    } else {
      next.doFilter(request, response);
    }
  }
}
