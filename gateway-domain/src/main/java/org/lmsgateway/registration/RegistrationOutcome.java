package org.lmsgateway.registration;

import java.util.List;
import org.lmsgateway.shared.FieldFault;
import org.lmsgateway.tenant.TenantRefusal;

/** What became of saving a registration. */
public sealed interface RegistrationOutcome {

  /** Saved, perhaps incomplete. */
  record Saved(Registration registration) implements RegistrationOutcome {}

  /** Nothing was saved; every fault is named. */
  record Rejected(List<FieldFault> faults) implements RegistrationOutcome {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }

  /** Nothing was saved, because the tenant is not served. */
  record TenantRefused(TenantRefusal reason) implements RegistrationOutcome {}

  /** There is no such registration that the caller sees. */
  record NotFound() implements RegistrationOutcome {}
}
