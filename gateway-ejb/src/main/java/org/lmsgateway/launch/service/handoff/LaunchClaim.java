package org.lmsgateway.launch.service.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.service.LaunchRepository;

/** Finds the launch behind a code and gives it away once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LaunchClaim {

  private final LaunchRepository launches;
  private final Clock clock;

  public LaunchClaim() {
    this(null, null);
  }

  @Inject
  public LaunchClaim(LaunchRepository launches, Clock clock) {
    this.launches = launches;
    this.clock = clock;
  }

  public Optional<Launch> find(String codeHash) {
    return launches.findByCode(codeHash);
  }

  /** Whether this call was the first to take the launch, on all nodes. */
  public boolean take(Launch launch) {
    return launches.claim(launch.id(), clock.instant());
  }
}
