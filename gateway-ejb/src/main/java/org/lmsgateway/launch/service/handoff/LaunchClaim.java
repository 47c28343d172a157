package org.lmsgateway.launch.service.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.keys.SecretBox;
import org.lmsgateway.launch.Launch;
import org.lmsgateway.launch.service.LaunchRepository;

/** Finds the launch behind a code and gives it away once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LaunchClaim {

  /** A code that ran out so long ago is as unknown as one that never was. */
  private static final Duration KNOWN = Duration.ofDays(1);

  private final LaunchRepository launches;
  private final SecretBox secrets;
  private final Clock clock;

  public LaunchClaim() {
    this(null, null, null);
  }

  @Inject
  public LaunchClaim(LaunchRepository launches, SecretBox secrets, Clock clock) {
    this.launches = launches;
    this.secrets = secrets;
    this.clock = clock;
  }

  public Optional<Launch> find(String code) {
    return launches.findByCode(secrets.hash(code), clock.instant().minus(KNOWN));
  }

  /** Whether this call was the first to take the launch, on all nodes. */
  public boolean take(Launch launch) {
    return launches.claim(launch, clock.instant());
  }
}
