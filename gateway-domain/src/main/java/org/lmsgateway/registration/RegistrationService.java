package org.lmsgateway.registration;

import java.util.Optional;
import org.lmsgateway.shared.Page;
import org.lmsgateway.shared.PageRequest;

/**
 * Registers LMSs for tenants. Everyone is confined to the own tenant; an operator sees all. What
 * belongs to others is as if it did not exist.
 */
public interface RegistrationService {

  /**
   * Checks a draft and saves it, under the id that the draft reserved if there is one. The pair of
   * issuer and client id must be new in the whole gateway; addresses that the gateway will fetch
   * must be allowed; the tenant must be served.
   */
  RegistrationOutcome register(RegistrationDraft draft);

  /** Checks a draft and replaces what is saved; the tenant stays. */
  RegistrationOutcome change(RegistrationId id, RegistrationDraft draft);

  /**
   * Confirms a registration that waits for it; does nothing to any other.
   *
   * @return the registration as it is now, or empty if there is none that the caller sees
   */
  Optional<Registration> confirm(RegistrationId id);

  /**
   * Switches a registration off, so that nothing is launched from it, or on again.
   *
   * @return the registration as it is now, or empty if there is none that the caller sees
   */
  Optional<Registration> enable(RegistrationId id, boolean on);

  /**
   * Checks a draft as {@link #register} would, and saves nothing: what a form asks step by step. A
   * draft with the id of an existing registration is checked as a change of that.
   */
  RegistrationCheck check(RegistrationDraft draft);

  Optional<Registration> find(RegistrationId id);

  /** In the order of names. */
  Page<Registration> list(PageRequest page);

  /**
   * Deletes a registration with its keys; its launches stay in the log.
   *
   * @return whether there was one that the caller sees
   */
  boolean delete(RegistrationId id);
}
