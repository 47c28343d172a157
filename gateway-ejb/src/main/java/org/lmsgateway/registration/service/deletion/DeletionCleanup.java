package org.lmsgateway.registration.service.deletion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.lmsgateway.registration.service.RegistrationEntry;
import org.lmsgateway.shared.service.Lease;
import org.lmsgateway.tenantconfig.registration.DeletionSettings;

/** Forgets deleted registrations whose time is over, on one node of all, one by one. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeletionCleanup {

  private static final Logger LOG = System.getLogger(DeletionCleanup.class.getName());

  /** At once; the next hour goes on. */
  private static final int MOST = 200;

  private final DeletedRegistrationRepository deleted;
  private final RegistrationEntry entry;
  private final DeletionSettings settings;
  private final Lease lease;
  private final Clock clock;

  public DeletionCleanup() {
    this(null, null, null, null, null);
  }

  @Inject
  public DeletionCleanup(
      DeletedRegistrationRepository deleted,
      RegistrationEntry entry,
      DeletionSettings settings,
      Lease lease,
      Clock clock) {
    this.deleted = deleted;
    this.entry = entry;
    this.settings = settings;
    this.lease = lease;
    this.clock = clock;
  }

  @Schedule(hour = "*", minute = "41", persistent = false, info = "registration-cleanup")
  void onTimer() {
    lease.run("registration-cleanup", Duration.ofMinutes(50), Duration.ofMinutes(5), this::cleanUp);
  }

  /** Forgets those that can no longer be restored. */
  public void cleanUp() {
    var gone = deleted.before(clock.instant().minus(settings.undo()), MOST);
    gone.forEach(entry::purge);
    if (!gone.isEmpty()) {
      LOG.log(Level.INFO, "Registrations: {0} deleted ones are gone for good", gone.size());
    }
  }
}
