package org.lmsgateway.metrics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.lmsgateway.metrics.SessionCount;

/** The sessions that this node has begun and not ended. */
@ApplicationScoped
public class SessionMeter implements SessionCount {

  private final AtomicLong open = new AtomicLong();

  protected SessionMeter() {}

  @Inject
  public SessionMeter(Meters meters) {
    meters.gauge("gateway_portal_sessions", "Sessions of browsers on this node", open::get);
  }

  /** Makes the counters before anybody counts, so that a rate can be had of the first. */
  void begin(@Observes Startup start) {}

  @Override
  public void begun() {
    open.incrementAndGet();
  }

  @Override
  public void ended() {
    open.decrementAndGet();
  }
}
