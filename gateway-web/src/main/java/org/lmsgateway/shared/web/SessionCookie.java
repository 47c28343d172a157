package org.lmsgateway.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.lmsgateway.shared.GatewayAddress;

/**
 * Marks the session cookie Secure wherever people come by https. The container cannot know it: TLS
 * often ends at a proxy before it.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Inject private GatewayAddress gateway;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var https = "https".equals(gateway.base().getScheme());
    event.getServletContext().getSessionCookieConfig().setSecure(https);
  }
}
