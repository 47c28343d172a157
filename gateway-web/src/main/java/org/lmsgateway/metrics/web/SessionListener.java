package org.lmsgateway.metrics.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.lmsgateway.metrics.SessionCount;

/** Tells when sessions begin and end. */
@WebListener
public class SessionListener implements HttpSessionListener {
  @Inject private SessionCount sessions;

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    sessions.begun();
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    sessions.ended();
  }
}
