package org.lmsgateway.tenant;

import java.util.List;
import java.util.Objects;
import org.lmsgateway.shared.FieldFault;

/** What became of a tenant's registration. */
public sealed interface TenantOutcome {

  /** Registered; active, or waiting for an operator. */
  record Registered(Tenant tenant) implements TenantOutcome {}

  /** A field is wrong. */
  record Rejected(List<FieldFault> faults) implements TenantOutcome {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Not registered.
   *
   * @param clouds the clouds that the tenant was found in; empty if none was
   */
  record Refused(TenantRefusal reason, List<Cloud> clouds) implements TenantOutcome {
    public Refused {
      Objects.requireNonNull(reason, "a refusal has a reason");
      clouds = List.copyOf(clouds);
    }
  }
}
