package org.lmsgateway.identity.service.cleanup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.identity.access.RemoteSession;
import org.lmsgateway.identity.service.device.DeviceGrantRepository;
import org.lmsgateway.identity.service.remote.RemoteSessionRepository;
import org.lmsgateway.shared.service.Lease;

/**
 * Forgets remote sessions and sign-ins of programs that have been over for some time, on one node
 * of all. Until then it is known what became of them, to tell those who come back.
 */
@Singleton
@PermitAll
public class RemoteCleanup {

  private static final Duration SIGN_INS_KEPT = Duration.ofHours(1);

  private final RemoteSessionRepository sessions;
  private final DeviceGrantRepository signIns;
  private final Lease lease;
  private final Clock clock;

  public RemoteCleanup() {
    this(null, null, null, null);
  }

  @Inject
  public RemoteCleanup(
      RemoteSessionRepository sessions, DeviceGrantRepository signIns, Lease lease, Clock clock) {
    this.sessions = sessions;
    this.signIns = signIns;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "41", persistent = false, info = "remote-cleanup")
  void onTimer() {
    lease.run("remote-cleanup", Duration.ofMinutes(30), Duration.ofMinutes(5), this::cleanUp);
  }

  /** Forgets what is over for long enough. */
  public void cleanUp() {
    var now = clock.instant();
    sessions.removeUnusedSince(now.minus(RemoteSession.KEPT));
    signIns.removeExpired(now.minus(SIGN_INS_KEPT));
  }
}
