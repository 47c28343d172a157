package org.lmsgateway.metrics.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lmsgateway.metrics.SessionCount;

/**
 * The sessions that were used on this node and are not over. What ends on another node, or with it,
 * is forgotten here when it was not used for as long as a session lives.
 */
@ApplicationScoped
public class SessionMeter implements SessionCount {

  /** As web.xml has it. */
  static final Duration LIFE = Duration.ofMinutes(30);

  private Cache<String, Boolean> sessions;
  private Meters meters;

  protected SessionMeter() {}

  @Inject
  public SessionMeter(Meters meters) {
    this(meters, Ticker.systemTicker());
  }

  SessionMeter(Meters meters, Ticker time) {
    this.meters = meters;
    this.sessions = Caffeine.newBuilder().expireAfterAccess(LIFE).ticker(time).build();
  }

  /** So that it is told before anybody signs in. */
  void begin(@Observes Startup start) {
    meters.gauge("gateway_portal_sessions", "Portal sessions that this node serves", this::open);
  }

  long open() {
    sessions.cleanUp();
    return sessions.estimatedSize();
  }

  @Override
  public void used(String id) {
    sessions.put(id, true);
  }

  @Override
  public void ended(String id) {
    sessions.invalidate(id);
  }
}
