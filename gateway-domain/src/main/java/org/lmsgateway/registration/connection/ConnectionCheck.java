package org.lmsgateway.registration.connection;

import java.util.Optional;
import org.lmsgateway.registration.RegistrationDraft;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.Outcome;

/**
 * Tries out what a registration says, by asking the LMS. It takes some seconds at the most,
 * whatever the LMS does; what was found out a moment ago is not asked again. Everyone is confined
 * to the own tenant; what belongs to others is as if it did not exist.
 */
public interface ConnectionCheck {

  /** Checks a registration; empty if there is none that the caller sees. */
  Optional<ConnectionReport> check(RegistrationId registration);

  /** Checks what is not saved yet. Nothing is asked of an LMS while something is wrong with it. */
  Outcome<ConnectionReport> check(RegistrationDraft draft);
}
