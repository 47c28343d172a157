package org.lmsgateway.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.lmsgateway.shared.GatewayAddress;

/**
 * Names the session cookie, and marks it Secure wherever people come by https. The container cannot
 * know that: TLS often ends at a proxy before it.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Inject private GatewayAddress gateway;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setName(gateway.cookieName("gateway-session"));
    cookie.setPath("/");
    cookie.setSecure(gateway.isHttps());
  }
}
