package org.lmsgateway.transfer;

import java.util.List;
import org.lmsgateway.tenant.TenantRefusal;

/** What became of planning or applying a document. */
public sealed interface TransferOutcome {

  /**
   * What would be changed.
   *
   * @param changes in the order in which they are made; empty if there is any fault
   */
  record Planned(List<PlannedChange> changes, List<TransferFault> faults)
      implements TransferOutcome {
    public Planned {
      changes = List.copyOf(changes);
      faults = List.copyOf(faults);
    }
  }

  /**
   * All was changed.
   *
   * @param newApps the ids of apps that were made and need a secret, which only renewing it tells;
   *     those that have a key set are not among them
   */
  record Applied(int created, int updated, int deleted, List<String> newApps)
      implements TransferOutcome {
    public Applied {
      newApps = List.copyOf(newApps);
    }
  }

  /** Nothing was changed; every fault is named. */
  record Rejected(List<TransferFault> faults) implements TransferOutcome {
    public Rejected {
      faults = List.copyOf(faults);
    }
  }

  /** Nothing was changed, because the tenant is not served. */
  record TenantRefused(TenantRefusal reason) implements TransferOutcome {}

  /** There is no such tenant that the caller sees. */
  record NotFound() implements TransferOutcome {}
}
