package org.lmsgateway.launch.service.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.launch.LaunchOrigin;
import org.lmsgateway.launch.refusal.LaunchReason;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.tenantconfig.limit.LimitSettings;

/**
 * Bounds what a registration may launch, and what is recorded of refusals. Whoever has a
 * registration is counted by it, because a whole school may sit behind one address; only what
 * proves nothing is counted by its address.
 */
@ApplicationScoped
public class LaunchLimits {

  private static final Duration BURST = Duration.ofSeconds(10);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Senders may have any number of addresses; together they get so much more than one. */
  private static final int SHARE_OF_UNKNOWN = 5;

  private static final String UNKNOWN = "unknown";

  private Buckets logins;
  private Buckets launches;
  private Buckets refusals;
  private Buckets refusalsOfUnknown;

  protected LaunchLimits() {}

  @Inject
  public LaunchLimits(LimitSettings settings, Clock clock) {
    var burst = settings.launchesPerSecond() * BURST.toSeconds();
    this.logins = new Buckets(burst, BURST, clock);
    this.launches = new Buckets(burst, BURST, clock);
    long recorded = settings.refusalsPerMinute();
    this.refusals = new Buckets(recorded, MINUTE, clock);
    this.refusalsOfUnknown = new Buckets(SHARE_OF_UNKNOWN * recorded, MINUTE, clock);
  }

  /** Why the registration begins no launch: it begins more than it may. */
  public Optional<LaunchReason> loginReason(RegistrationId registration) {
    return reason(logins, registration, LaunchReason.TOO_MANY_LOGINS);
  }

  /** The same of the answers of the LMS, so that launches under way are not refused for logins. */
  public Optional<LaunchReason> launchReason(RegistrationId registration) {
    return reason(launches, registration, LaunchReason.TOO_MANY_LAUNCHES);
  }

  private static Optional<LaunchReason> reason(
      Buckets buckets, RegistrationId registration, LaunchReason reason) {
    return buckets.take(registration.value()) ? Optional.empty() : Optional.of(reason);
  }

  /** Whether a refusal is recorded, or too many of the same sender were within a minute. */
  public boolean isRecorded(LaunchOrigin origin) {
    return origin
        .registration()
        .map(registration -> refusals.take(registration.value()))
        .orElseGet(
            () -> refusals.take("address " + origin.address()) && refusalsOfUnknown.take(UNKNOWN));
  }
}
