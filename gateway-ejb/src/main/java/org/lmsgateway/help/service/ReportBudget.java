package org.lmsgateway.help.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many reports may still leave this node. Anybody may send one, also signed out, so all senders
 * share one budget: nobody can make the gateway flood the operator's web hook.
 */
@ApplicationScoped
public class ReportBudget {
  static final int MOST = 20;
  static final Duration WITHIN = Duration.ofMinutes(10);

  private final Deque<Instant> sent = new ArrayDeque<>();
  private Clock clock;

  protected ReportBudget() {}

  @Inject
  public ReportBudget(Clock clock) {
    this.clock = clock;
  }

  /** Takes one from the budget. */
  synchronized boolean take() {
    var now = clock.instant();
    while (!sent.isEmpty() && sent.peek().isBefore(now.minus(WITHIN))) {
      sent.remove();
    }
    if (sent.size() >= MOST) {
      return false;
    }
    sent.add(now);
    return true;
  }
}
