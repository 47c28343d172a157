package org.lmsgateway.practice.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lmsgateway.practice.PracticeLms;
import org.lmsgateway.shared.GatewayAddress;

/**
 * Lets nobody in where the practice LMS is off. Where it is on, it answers only at the gateway's
 * own address: its pages frame each other, and a foreign host name that resolves to this machine
 * (DNS rebinding) gets nothing.
 */
@WebFilter({"/practice", "/practice/*", "/practice.xhtml"})
public class PracticeGate extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient PracticeLms lms;
  @Inject private transient GatewayAddress gateway;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    if (!lms.isOn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!gateway.base().getRawAuthority().equalsIgnoreCase(request.getHeader("Host"))) {
      response.sendRedirect(gateway.of("/practice").toString());
    } else {
      next.doFilter(request, response);
    }
  }
}
