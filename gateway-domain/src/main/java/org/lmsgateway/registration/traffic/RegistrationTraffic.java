package org.lmsgateway.registration.traffic;

import java.util.Collection;
import java.util.Map;
import org.lmsgateway.registration.RegistrationId;

/** Tells how much registrations are used, for the rows of a list at once. */
public interface RegistrationTraffic {

  /**
   * Up to the moment, in one query that looks nothing up but these registrations' own entries in
   * indexes.
   *
   * @param registrations not null, may be empty
   * @return of those that exist and that the caller sees; {@link Traffic#NONE} for one without
   *     launches
   */
  Map<RegistrationId, Traffic> of(Collection<RegistrationId> registrations);
}
