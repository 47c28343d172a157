package org.lmsgateway.shared.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;

/** The clock and the source of random bits, given from outside so that tests can set them. */
@ApplicationScoped
public class TimeAndChance {

  private final SecureRandom random = new SecureRandom();

  @Produces
  @Dependent
  public Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Dependent
  public SecureRandom random() {
    return random;
  }
}
