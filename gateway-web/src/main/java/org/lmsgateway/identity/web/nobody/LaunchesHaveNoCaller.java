package org.lmsgateway.identity.web.nobody;

import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Puts {@link NobodyProvider} before the provider that the container has registered for the
 * gateway's own authentication mechanism. That one looks the mechanism up by name twice for each
 * request, which took a launch a tenth of its time, to be told that there is nothing to do.
 */
@WebListener
public class LaunchesHaveNoCaller implements ServletContextListener {

  /** Jakarta Authentication 3.0 §3.1. */
  private static final String LAYER = "HttpServlet";

  private String registration;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    var factory = AuthConfigFactory.getFactory();
    var application = application(event.getServletContext());
    var provider = factory.getConfigProvider(LAYER, application, null);
    if (provider != null) {
      registration =
          factory.registerConfigProvider(
              new NobodyProvider(provider), LAYER, application, "launches have no caller");
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    if (registration != null) {
      AuthConfigFactory.getFactory().removeRegistration(registration);
    }
  }

  /** Jakarta Authentication 3.0 §3.2. */
  private static String application(ServletContext context) {
    return context.getVirtualServerName() + " " + context.getContextPath();
  }
}
