package org.lmsgateway.outbound.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Waits between requests. Of its own, so that tests need not. */
@ApplicationScoped
public class Pause {

  /** Waits for that long, or until the server stops. */
  public void take(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
