package org.lmsgateway.moodle;

import java.util.List;
import java.util.Optional;
import org.lmsgateway.registration.RegistrationId;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.shared.Outcome;

/**
 * What an LMS has to be set to, and whether it is. Everyone is confined to the own tenant; what
 * belongs to others is as if it did not exist.
 */
public interface CheckListService {

  /** Empty if there is no such registration. Asks nothing of the LMS. */
  Optional<CheckList> find(RegistrationId registration);

  /**
   * Looks at every item, one finding each, in their order. Asks the LMS, which takes some seconds
   * at the most; no transaction is open meanwhile.
   *
   * @return empty if there is no such registration
   */
  Optional<List<CheckFinding>> check(RegistrationId registration);

  /**
   * Takes down the token that an admin has made in Moodle, instead of the one before. It is not
   * tried out. What cannot be one is a {@link FieldFault} of {@code token}.
   *
   * @return empty if there is no such registration, or its LMS is no Moodle
   */
  Optional<Outcome<CheckList>> enterToken(RegistrationId registration, String token);

  /**
   * Forgets the token.
   *
   * @return empty if there is no such registration; else whether there was one
   */
  Optional<Boolean> removeToken(RegistrationId registration);
}
