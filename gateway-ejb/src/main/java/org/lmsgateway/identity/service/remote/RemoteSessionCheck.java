package org.lmsgateway.identity.service.remote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lmsgateway.identity.access.RemoteRefusal;
import org.lmsgateway.tenantconfig.remote.RemoteSettings;

/** Looks at each call whether its remote session goes on, and takes down that it is used. */
@ApplicationScoped
public class RemoteSessionCheck {

  /** A session that is busy shall cost no write at each call. */
  private static final Duration USE_ACCURACY = Duration.ofMinutes(1);

  private RemoteSessionRepository sessions;
  private RemoteSettings settings;
  private Clock clock;

  protected RemoteSessionCheck() {}

  @Inject
  public RemoteSessionCheck(
      RemoteSessionRepository sessions, RemoteSettings settings, Clock clock) {
    this.sessions = sessions;
    this.settings = settings;
    this.clock = clock;
  }

  /** Why a call in that session is refused; empty if it is not. A transaction is under way. */
  public Optional<RemoteRefusal> refusal(String id) {
    var now = clock.instant();
    var session = sessions.find(id);
    var refusal =
        session.isEmpty()
            ? Optional.of(RemoteRefusal.REMOTE_SESSION_IDLE) // so long ago that it was forgotten
            : session.get().refusal(settings.idle(), now);
    if (refusal.isEmpty()) {
      sessions.use(id, now, now.minus(USE_ACCURACY));
    }
    return refusal;
  }
}
