package org.lmsgateway.shared.database;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets EclipseLink ask once. While the database is away it would ask three times, five seconds
 * apart, and keep the request's thread for so long; whoever asked is better told to try again. The
 * pool has looked at the connection just before, so that nothing is won by it.
 */
@SuppressWarnings("removal") // Payara Server has EclipseLink 4.0.1, which knows no other
public class NoRetries implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    session.getLogin().setQueryRetryAttemptCount(0);
  }
}
