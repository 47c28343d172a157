package org.lmsgateway.metrics.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import org.lmsgateway.metrics.SessionCount;

/** Tells when sessions of the portal are used, and when sessions end. */
@WebFilter("/portal/*")
@WebListener
public class SessionWatch extends HttpFilter implements HttpSessionListener {
  private static final long serialVersionUID = 1L;

  @Inject private transient SessionCount sessions;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var session = request.getSession(false);
    if (session != null) {
      sessions.used(session.getId());
    }
    chain.doFilter(request, response);
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    sessions.ended(event.getSession().getId());
  }
}
