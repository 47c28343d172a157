package org.lmsgateway.registration.deletion;

import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.registration.RegistrationOutcome;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * Undoes deletions, until {@code gateway.registration.undo} is over. Until then a registration is
 * as if it did not exist for everybody else, LMSs and apps too, but its keys and courses are kept.
 * Everyone is confined to the own tenant.
 */
public interface DeletedRegistrations {

  /** The latest deleted first. */
  Page<DeletedRegistration> list(PageRequest page);

  /** One that can be restored; empty if there is none that the caller sees. */
  Optional<DeletedRegistration> find(RegistrationId id);

  /**
   * Restores a registration as it was.
   *
   * @return rejected if its client has been registered anew in the meantime; not found if it is
   *     gone for good, or the caller does not see it
   */
  RegistrationOutcome restore(RegistrationId id);
}
