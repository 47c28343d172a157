package org.lmsgateway.tenant;

import java.util.List;
import org.lmsgateway.shared.FieldFault;

/** What became of a change to a tenant that is there. */
public sealed interface TenantChange {

  /** It was changed, or was so already. */
  record Changed(Tenant tenant) implements TenantChange {}

  /** Nothing was changed; every fault is named. */
  record Rejected(List<FieldFault> faults) implements TenantChange {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Nothing was changed, because the tenant is not to be served.
   *
   * @param reason its cloud is not served or not known, or its directory could not be asked
   */
  record Refused(TenantRefusal reason) implements TenantChange {}

  /** There is no such tenant. */
  record NotFound() implements TenantChange {}
}
